// One of the options of a group, to tick.

import { el } from '../dom.ts';
import type { SelectOption } from '../types.ts';

// tick returns an option's row and the box or the button in it.
export function tick(type: 'radio' | 'checkbox', group: string, option: SelectOption): { row: HTMLElement; box: HTMLInputElement } {
  const box = el('input', { type, name: group, value: option.value, checked: option.default });
  const note = option.description ? el('span', { class: 'form-note' }, option.description) : null;
  return { row: el('label', { class: 'form-option' }, box, el('span', {}, option.label, note)), box };
}

// defaultsOf returns the values that are chosen from the start.
export function defaultsOf(options: SelectOption[]): string[] {
  return options.filter((option) => option.default).map(({ value }) => value);
}
