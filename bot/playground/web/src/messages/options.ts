// What can be chosen in a menu, of a message or of a form: texts that it holds
// itself, or the people, roles and channels of the place.

import type { Component, SelectOption } from '../types.ts';
import { channelsHere, rolesHere } from '../where.ts';
import { nameOf, users } from '../who.ts';

// The types of menu, as Discord numbers them, and what each offers.
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

// emojiOf is the emoji of an option or a button as text: the pictures of a
// server's own lie on Discord's server.
export function emojiOf({ emoji }: Pick<SelectOption, 'emoji'>): string | undefined {
  return emoji?.id ? `:${emoji.name}:` : emoji?.name ?? undefined;
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
