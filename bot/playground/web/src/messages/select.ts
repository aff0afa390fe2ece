// Select menus: one or several things are chosen from a list.

import type { Press } from './components.ts';
import { PlaySelect } from '../elements/select.ts';
import { openList } from './list.ts';
import { emojiOf, optionsOf } from './options.ts';
import type { Component } from '../types.ts';

// renderSelect returns the node of a menu; press is called with it and the
// values that were chosen. What was chosen stays so, whatever the app answers,
// until the message changes.
export function renderSelect(component: Component, press: Press): HTMLElement {
  const { placeholder = 'Make a selection', min_values: least = 1, max_values: most = 1 } = component;
  const options = optionsOf(component);
  const node = new PlaySelect();
  Object.assign(node, { className: 'select', placeholder, disabled: component.disabled || options.length === 0 });
  node.dataset.control = component.custom_id ?? '';
  let values = new Set(options.filter((option) => option.default).map(({ value }) => value));
  show();
  node.open = (button) => openList({
    button,
    role: 'listbox',
    label: placeholder,
    items: options.map((option) => ({
      label: option.label, note: option.description, emoji: emojiOf(option), chosen: values.has(option.value),
    })),
    limits: { least, most },
    done: (chosen) => void choose(chosen.map((i) => options[i]!.value)),
  });
  return node;

  function show(): void {
    node.chosen = options.filter(({ value }) => values.has(value)).map(({ label }) => label);
  }

  async function choose(chosen: string[]): Promise<void> {
    if (chosen.length < least) return;
    values = new Set(chosen);
    show();
    node.busy = true;
    try {
      await press(component, chosen);
    } finally {
      node.busy = false;
    }
  }
}
