// Radio groups: one of some options.

import { el } from '../dom.ts';
import type { Component } from '../types.ts';
import { idOf, missing, needed, type Input } from './input.ts';
import { defaultsOf, tick } from './option.ts';

// radioGroup returns a group. Where it need not be answered an answer can be
// taken back, which no radio button can do by itself.
export function radioGroup(component: Component): Input {
  const options = component.options ?? [];
  const ticks = options.map((option) => tick('radio', idOf(component), option));
  const chosen = (): HTMLInputElement | undefined => ticks.find(({ box }) => box.checked)?.box;
  const value = (): string | null => chosen()?.value ?? null;
  const [initial = null] = defaultsOf(options);
  const control = el('div', { class: 'form-group', role: 'radiogroup', 'aria-required': String(needed(component)) },
    ...ticks.map(({ row }) => row));
  const clear = el('button', { type: 'button', class: 'form-clear', hidden: true, onclick: () => {
    for (const { box } of ticks) box.checked = false;
    show();
    ticks[0]?.box.focus();
  } }, 'Clear the choice');
  const show = (): void => void (clear.hidden = needed(component) || !chosen());
  control.addEventListener('change', show);
  show();
  return {
    node: el('div', {}, control, clear),
    control,
    labelable: false,
    focus: () => (chosen() ?? ticks[0]?.box)?.focus(),
    problem: () => (needed(component) && !chosen() ? missing : ''),
    touched: () => value() !== initial,
    answer: () => ({ value: value() }),
  };
}
