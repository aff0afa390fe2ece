// Who looks at the page, where, in which language, and what the app may do
// there. It belongs to the tab: another tab can be somebody else's.

import { setting } from './setting.ts';
import { keep, kept } from './storage.ts';
import type { Person, Place } from './types.ts';

const key = 'session';

interface Stored {
  person: string;
  place: string;
  locale: string;
  denied: string[]; // bits of the permissions that the app lacks
}

const stored: Stored = { ...initial(), ...remembered(), ...addressed() };
const listeners: (() => void)[] = [];

export const session = {
  get person(): Person {
    return setting.people.find(({ user }) => user.id === stored.person) ?? setting.people[0]!;
  },
  get place(): Place {
    return setting.places.find(({ channel }) => channel.id === stored.place) ?? setting.places[0]!;
  },
  // subject tells who and where from any other, in a word.
  get subject(): string {
    return `${session.person.user.id} ${session.place.channel.id}`;
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
    remember();
    for (const listener of listeners) listener();
  },
  // reset changes all of it to what a first visit has.
  reset(): void {
    session.change(initial());
  },
  onChange(listener: () => void): void {
    listeners.push(listener);
  },
};

// A tab that was opened as somebody keeps that, but not in its address: who
// chooses another person and loads the page again stays that one.
remember();
history.replaceState(history.state, '', withoutSession(location.href));

function initial(): Stored {
  return { person: setting.people[0]!.user.id, place: setting.places[0]!.channel.id, locale: 'en-US', denied: [] };
}

// addressOf is the address of the page as another person sees it.
export function addressOf(person: Person, place: Place): string {
  return `?${new URLSearchParams({ as: person.user.id, in: place.channel.id })}`;
}

// addressed is what the page's address says. It wins over what is kept: a tab
// that is opened by a link starts with a copy of what the other one keeps.
function addressed(): Partial<Stored> {
  const asked = new URLSearchParams(location.search);
  return valid({ person: asked.get('as'), place: asked.get('in') });
}

function withoutSession(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('as');
  url.searchParams.delete('in');
  return url.href;
}

// remembered is what the tab keeps, as far as this page knows it: the playground
// may have been another one then.
function remembered(): Partial<Stored> {
  try {
    return valid(JSON.parse(kept('sessionStorage', key) ?? '{}'));
  } catch {
    return {}; // what is kept is no JSON
  }
}

function remember(): void {
  keep('sessionStorage', key, JSON.stringify(stored));
}

// valid returns what is right of a session that comes from outside.
function valid(from: unknown): Partial<Stored> {
  const { person, place, locale, denied } = Object(from) as Record<keyof Stored, unknown>;
  return {
    ...(setting.people.some(({ user }) => user.id === person) && { person: person as string }),
    ...(setting.places.some(({ channel }) => channel.id === place) && { place: place as string }),
    ...(setting.locales.some(({ code }) => code === locale) && { locale: locale as string }),
    ...(Array.isArray(denied) && { denied: setting.permissions.map(({ bit }) => bit).filter((bit) => denied.includes(bit)) }),
  };
}
