// Dark, light, or as the system has it. The colours stand in style.css, and
// follow the page's colour scheme; elements with shadow roots inherit them.

export type Theme = 'dark' | 'light' | 'auto';

const key = 'theme';

// theme returns what was chosen.
export function theme(): Theme {
  const stored = localStorage.getItem(key);
  return stored === 'dark' || stored === 'light' ? stored : 'auto';
}

// setTheme changes the colours at once, and for the next visit.
export function setTheme(chosen: Theme): void {
  localStorage.setItem(key, chosen);
  show();
}

function show(): void {
  const { dataset } = document.documentElement;
  if (theme() === 'auto') delete dataset.theme;
  else dataset.theme = theme();
}

show();
