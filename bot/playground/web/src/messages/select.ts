// Select menus: one or several things are chosen from a list.

import { emojiOf } from './button.ts';
import type { Press } from './components.ts';
import { PlaySelect } from '../elements/select.ts';
import { openList } from './list.ts';
import type { Component, SelectOption } from '../types.ts';
import { channelsHere, rolesHere } from '../where.ts';
import { nameOf, users } from '../who.ts';

// The types of menu, as Discord numbers them, and what can be chosen in each.
const kinds: Record<number, (component: Component) => SelectOption[]> = {
  3: ({ options }) => options ?? [],
  5: people,
  6: roles,
  7: () => [...people(), ...roles()],
  8: channels,
};

// isSelect says whether a component is a menu.
export function isSelect({ type }: Component): boolean {
  return type in kinds;
}

// optionsOf returns what can be chosen in a menu.
export function optionsOf(component: Component): SelectOption[] {
  const chosen = new Set(component.default_values?.map(({ id }) => id));
  return (kinds[component.type]?.(component) ?? []).map((option) => ({ ...option, default: option.default || chosen.has(option.value) }));
}

// renderSelect returns the node of a menu; press is called with it and the
// values that were chosen.
export function renderSelect(component: Component, press: Press): HTMLElement {
  const { placeholder = 'Make a selection', min_values: min = 1, max_values: max = 1 } = component;
  const options = optionsOf(component);
  const node = new PlaySelect();
  Object.assign(node, { className: 'select', placeholder, disabled: Boolean(component.disabled) });
  node.dataset.control = component.custom_id ?? '';
  node.chosen = options.filter((option) => option.default).map(({ label }) => label);
  node.open = (button) => openList({
    button,
    role: 'listbox',
    label: placeholder,
    items: options.map((option) => ({
      label: option.label, note: option.description, emoji: emojiOf(option), chosen: option.default,
    })),
    several: max > 1 || min === 0 ? { max } : undefined,
    done: (chosen) => void choose(chosen.map((i) => options[i]!)),
  });
  return node;

  async function choose(chosen: SelectOption[]): Promise<void> {
    if (chosen.length < min) return;
    const before = node.chosen;
    Object.assign(node, { busy: true, chosen: chosen.map(({ label }) => label) });
    try {
      await press(component, chosen.map(({ value }) => value));
    } finally {
      Object.assign(node, { busy: false, chosen: before });
    }
  }
}

function people(): SelectOption[] {
  return users().map((user) => ({ label: nameOf(user), value: user.id, description: user.username }));
}

function roles(): SelectOption[] {
  return rolesHere().map(({ id, name }) => ({ label: `@${name}`, value: id }));
}

function channels({ channel_types: types }: Component): SelectOption[] {
  return channelsHere().filter(({ type }) => !types?.length || types.includes(type)).map(({ id, name }) => ({ label: `#${name}`, value: id }));
}
