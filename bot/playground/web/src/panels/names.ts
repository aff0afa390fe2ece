// How those are called of whom only the ID is known, and where a place is.

import { setting } from '../setting.ts';
import type { Place } from '../types.ts';
import { nameOf, userWith } from '../who.ts';

// nameOfUser is how the person with an ID is called.
export function nameOfUser(id: string): string {
  const user = userWith(id);
  return user ? nameOf(user) : 'unknown user';
}

// nameOfPlace is where a place is: "Weiss lab #glossary".
export function nameOfPlace({ guild, channel, label }: Place): string {
  return guild ? `${guild.name} #${channel.name}` : label;
}

// nameOfChannel is where the channel with an ID is.
export function nameOfChannel(id: string): string {
  const place = setting.places.find(({ channel }) => channel.id === id);
  return place ? nameOfPlace(place) : 'unknown channel';
}
