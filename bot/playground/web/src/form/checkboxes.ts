// Checkbox groups: any of some options.

import { el } from '../dom.ts';
import type { Component } from '../types.ts';
import { countProblem, idOf, same, type Input } from './input.ts';
import { defaultsOf, tick } from './option.ts';

// checkboxGroup returns a group. Its values are sent in the order in which they
// were chosen, as Discord does it.
export function checkboxGroup(component: Component): Input {
  const options = component.options ?? [];
  const initial = defaultsOf(options);
  const chosen = new Set(initial);
  const ticks = options.map((option) => tick('checkbox', idOf(component), option));
  for (const { box } of ticks) {
    box.addEventListener('input', () => (box.checked ? chosen.add(box.value) : chosen.delete(box.value)));
  }
  const control = el('div', { class: 'form-group', role: 'group' }, ...ticks.map(({ row }) => row));
  return {
    node: control,
    control,
    labelable: false,
    focus: () => ticks[0]?.box.focus(),
    problem: () => countProblem(chosen.size, component, component.max_values ?? options.length, ['Choose', 'option']),
    touched: () => !same(chosen, initial),
    answer: () => ({ values: [...chosen] }),
  };
}
