// What the browser keeps for the page. It may refuse to keep anything; then all
// lasts as long as the page.

type Storage = 'localStorage' | 'sessionStorage'; // of all tabs, and of one

// kept is the text that is kept under a key.
export function kept(storage: Storage, key: string): string | null {
  try {
    return window[storage].getItem(key);
  } catch {
    return null;
  }
}

// keep keeps a text under a key.
export function keep(storage: Storage, key: string, text: string): void {
  try {
    window[storage].setItem(key, text);
  } catch {
    // It is not kept.
  }
}
