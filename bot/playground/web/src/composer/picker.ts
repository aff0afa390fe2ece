// The list above the composer: commands to choose from, an option's choices,
// people to mention.
//
// It follows the combobox pattern of WAI-ARIA: focus stays in the input, and
// aria-activedescendant names the highlighted item.

import { el } from '../dom.ts';

const page = 8; // how many items PageUp and PageDown move by

export interface Item<T> {
  value: T;
  nodes: Node[];
}

// Offer is what the list shows.
export interface Offer<T> {
  title: string;
  items: Item<T>[];
  choose: (value: T) => void;
  first?: boolean; // the first item is highlighted, so that Enter takes it
  note?: string; // stands there when there are no items
}

export class Picker {
  #popup: HTMLElement;
  #title: HTMLElement;
  #list: HTMLElement;
  #note: HTMLElement;
  #input: HTMLElement | null = null;
  #taken: (() => void)[] = []; // what taking each item does
  #active = -1; // the highlighted item
  #aged = false;

  constructor(popup: HTMLElement) {
    const [title, list, note] = popup.children as unknown as HTMLElement[];
    this.#popup = popup;
    this.#title = title!;
    this.#list = list!;
    this.#note = note!;
    popup.addEventListener('mousedown', (event) => event.preventDefault()); // or the input would lose the focus
  }

  // show opens the list for an input. Where the first item is not highlighted,
  // Enter is the input's own until a key highlights one.
  show<T>(input: HTMLElement, { title, items, choose, first = false, note = '' }: Offer<T>): void {
    if (input !== this.#input) this.close();
    this.#unhighlight();
    this.#aged = false;
    this.#input = input;
    this.#taken = items.map(({ value }) => () => choose(value));
    this.#title.textContent = title;
    this.#say(items.length ? '' : note);
    this.#list.replaceChildren(...items.map((item, i) => this.#row(item.nodes, i)));
    this.#popup.hidden = false;
    this.#expanded(items.length > 0);
    if (first && items.length) this.#highlight(0);
  }

  close(): void {
    this.#popup.hidden = true;
    this.#unhighlight();
    this.#expanded(false);
    this.#taken = [];
    this.#list.replaceChildren();
    this.#say('');
    this.#aged = false;
    this.#input = null;
  }

  get isOpen(): boolean {
    return !this.#popup.hidden;
  }

  // age says that the items answer what was typed before. Until show is called
  // anew they can be clicked, but no key takes one.
  age(): void {
    this.#unhighlight();
    this.#aged = true;
  }

  // key takes the keys that move in the list, and says whether it did.
  key(event: KeyboardEvent): boolean {
    if (this.#popup.hidden || !this.#press(event)) return false;
    event.preventDefault();
    return true;
  }

  #press({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
    if (ctrlKey || altKey || metaKey) return false;
    if (key === 'Escape') {
      this.close();
      return true;
    }
    if (key === 'Enter' && !shiftKey) return this.#takeHighlighted();
    if (key === 'Tab' && !shiftKey) return this.#takeFirst();
    return !shiftKey && this.#move(key);
  }

  // move moves the highlight. Home and End are the input's own while nothing is
  // highlighted.
  #move(key: string): boolean {
    const last = this.#taken.length - 1;
    const at = this.#active;
    const to = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      PageDown: Math.min(Math.max(at, 0) + page, last),
      PageUp: Math.max(at - page, 0),
      ...(at >= 0 && { Home: 0, End: last }),
    }[key];
    if (to === undefined) return false;
    this.#highlight(to);
    return true;
  }

  #takeHighlighted(): boolean {
    if (this.#active < 0) return false;
    this.#take(this.#active);
    return true;
  }

  #takeFirst(): boolean {
    if (!this.#taken.length && !this.#aged) return false;
    if (!this.#aged) this.#take(Math.max(this.#active, 0));
    return true;
  }

  #row(nodes: Node[], i: number): HTMLElement {
    return el('li', { id: `choice-${i}`, role: 'option', 'aria-selected': 'false', onclick: () => this.#take(i) }, ...nodes);
  }

  #highlight(i: number): void {
    const row = this.#list.children[i];
    if (this.#aged || !row) return;
    this.#unhighlight();
    row.setAttribute('aria-selected', 'true');
    row.scrollIntoView({ block: 'nearest' });
    this.#input?.setAttribute('aria-activedescendant', row.id);
    this.#active = i;
  }

  #unhighlight(): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#input?.removeAttribute('aria-activedescendant');
    this.#active = -1;
  }

  // say changes the note only where it differs: it is read out.
  #say(note: string): void {
    if (this.#note.textContent !== note) this.#note.textContent = note;
  }

  #expanded(open: boolean): void {
    if (this.#input?.role === 'combobox') this.#input.setAttribute('aria-expanded', String(open));
  }

  #take(i: number): void {
    const take = this.#taken[i];
    this.close();
    take?.();
  }
}

// offered is what every input has that a Picker can be shown for.
export const offered = { autocomplete: 'off', autocapitalize: 'off', 'aria-autocomplete': 'list', 'aria-controls': 'choices' };

// combobox makes an input of one line that a Picker can be shown for.
export function combobox(attributes: Record<string, string>): HTMLInputElement {
  return el('input', {
    ...offered, type: 'text', role: 'combobox', spellcheck: 'false', enterkeyhint: 'send', 'aria-expanded': 'false', ...attributes,
  });
}

// onTyped calls read when an input was typed into. What an input method is at
// work on is read when that is done.
export function onTyped(input: HTMLElement, read: () => void): void {
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) read();
  });
  input.addEventListener('compositionend', read);
}
