// Dark, light, or as the system has it. The colours stand in style.css, and
// follow the page's colour scheme; elements with shadow roots inherit them.

import { keep, kept } from './storage.ts';

export type Theme = 'dark' | 'light' | 'auto';

const key = 'theme';
let chosen = kept('localStorage', key);

// theme returns what was chosen.
export function theme(): Theme {
  return chosen === 'dark' || chosen === 'light' ? chosen : 'auto';
}

// setTheme changes the colours at once, and for the next visit.
export function setTheme(theme: Theme): void {
  chosen = theme;
  keep('localStorage', key, theme);
  show();
}

function show(): void {
  const { dataset } = document.documentElement;
  if (theme() === 'auto') delete dataset.theme;
  else dataset.theme = theme();
}

show();
