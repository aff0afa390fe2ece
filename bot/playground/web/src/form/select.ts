// Menus in a form: of texts, people, roles and channels.

import type { Component } from '../types.ts';
import { countProblem, idOfLabel, needed, same, type Input } from './input.ts';
import { Listbox, type Entry } from './listbox.ts';

// select returns a menu of entries.
export function select(component: Component, entries: Entry[]): Input {
  const most = component.max_values ?? 1;
  const list = new Listbox({
    id: `list-${component.id}`,
    label: idOfLabel(component),
    placeholder: component.placeholder ?? 'Make a selection',
    entries,
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

// texts returns the options that a menu of texts holds itself.
export function texts({ options = [] }: Component): Entry[] {
  return options.map(({ value, label, description, emoji, default: chosen }) => ({
    value, label: [emoji?.id ? null : emoji?.name, label].filter(Boolean).join(' '), note: description, chosen,
  }));
}
