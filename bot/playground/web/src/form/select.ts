// Menus in a form: of texts, people, roles and channels.

import type { Component } from '../types.ts';
import { countProblem, idOfLabel, needed, same, type Input } from './input.ts';
import { Listbox } from './listbox.ts';
import { optionsOf } from '../messages/options.ts';

// select returns a menu.
export function select(component: Component): Input {
  const most = component.max_values ?? 1;
  const list = new Listbox({
    id: `list-${component.id}`,
    label: idOfLabel(component),
    placeholder: component.placeholder ?? 'Make a selection',
    entries: optionsOf(component),
    most,
    required: needed(component),
  });
  const initial = list.values;
  return {
    node: list.node,
    control: list.control,
    labelable: false,
    focus: () => list.control.focus(),
    problem: () => countProblem(list.values.length, component, most, ['Choose', 'option']),
    touched: () => !same(list.values, initial),
    answer: () => ({ values: list.values }),
  };
}
