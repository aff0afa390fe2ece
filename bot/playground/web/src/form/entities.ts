// The people, roles and channels that a menu offers.

import { session } from '../session.ts';
import { setting } from '../setting.ts';
import type { Component, Person } from '../types.ts';
import type { Entry } from './listbox.ts';

// people returns the people of the server.
export function people(component: Component): Entry[] {
  return chosen(component, setting.people.map(({ user, nick }: Person) => ({
    value: user.id, label: nick ?? user.global_name ?? user.username, note: `@${user.username}`,
  })));
}

// roles returns the roles of the server.
export function roles(component: Component): Entry[] {
  const here = session.place.guild?.roles ?? [];
  return chosen(component, here.map(({ id, name }) => ({ value: id, label: `@${name}`, note: 'Role' })));
}

// peopleAndRoles returns all that can be mentioned.
export function peopleAndRoles(component: Component): Entry[] {
  return [...people(component), ...roles(component)];
}

// channels returns the channels of the kinds that a menu is for.
export function channels(component: Component): Entry[] {
  const kinds = component.channel_types ?? [];
  const here = session.place.guild?.channels ?? [session.place.channel];
  const offered = here.filter(({ type }) => kinds.length === 0 || kinds.includes(type));
  return chosen(component, offered.map(({ id, name }) => ({ value: id, label: `#${name}` })));
}

// chosen marks what a menu says is chosen from the start.
function chosen({ default_values }: Component, entries: Entry[]): Entry[] {
  const ids = new Set((default_values ?? []).map(({ id }) => id));
  return entries.map((entry) => ({ ...entry, chosen: ids.has(entry.value) }));
}
