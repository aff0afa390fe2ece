// Where the person is, what can be named there, and how places are called.

import { session } from './session.ts';
import { setting } from './setting.ts';
import type { Place } from './types.ts';

// isDirect says whether the person is in a direct message with the app.
export function isDirect(): boolean {
  return session.place.context === 1;
}

// placeName is "#glossary", or "@labgloss" in a direct message.
export function placeName(): string {
  return `${isDirect() ? '@' : '#'}${session.place.channel.name}`;
}

// rolesHere and channelsHere are those of the server where the person is.
export function rolesHere(): { id: string; name: string }[] {
  return session.place.guild?.roles ?? [];
}

export function channelsHere(): { id: string; name: string; type: number }[] {
  return session.place.guild?.channels ?? [session.place.channel];
}

// nameOfPlace is where any place is: "Weiss lab #glossary".
export function nameOfPlace({ guild, channel, label }: Place): string {
  return guild ? `${guild.name} #${channel.name}` : label;
}

// nameOfChannel is where the channel with an ID is.
export function nameOfChannel(id: string): string {
  const place = setting.places.find(({ channel }) => channel.id === id);
  return place ? nameOfPlace(place) : 'unknown channel';
}
