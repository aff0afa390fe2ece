// Who looks at the page, where, in which language, and what the app may do
// there. It belongs to the tab: another tab can be somebody else's.

import { setting } from './setting.ts';
import type { Person, Place } from './types.ts';

const key = 'session';

interface Stored {
  person: string;
  place: string;
  locale: string;
  denied: string[]; // bits of the permissions that the app lacks
}

const stored: Stored = {
  person: setting.people[0]!.user.id,
  place: setting.places[0]!.channel.id,
  locale: 'en-US',
  denied: [],
  ...read(),
};
const listeners: (() => void)[] = [];

function read(): Partial<Stored> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Stored>;
  } catch {
    return {};
  }
}

export const session = {
  get person(): Person {
    return setting.people.find(({ user }) => user.id === stored.person) ?? setting.people[0]!;
  },
  get place(): Place {
    return setting.places.find(({ channel }) => channel.id === stored.place) ?? setting.places[0]!;
  },
  get locale(): string {
    return stored.locale;
  },
  get denied(): readonly string[] {
    return stored.denied;
  },
  // appPermissions are those that the app has here: all that can be taken away
  // and were not, beside those of every member.
  get appPermissions(): string {
    const lacked = stored.denied.reduce((bits, bit) => bits | BigInt(bit), 0n);
    return String(BigInt(setting.app_permissions) & ~lacked);
  },
  // change changes some of it, and tells who listens.
  change(changed: Partial<Stored>): void {
    Object.assign(stored, changed);
    sessionStorage.setItem(key, JSON.stringify(stored));
    for (const listener of listeners) listener();
  },
  onChange(listener: () => void): void {
    listeners.push(listener);
  },
};
