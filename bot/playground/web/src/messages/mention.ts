// What stands in angle brackets in a text: people, roles, channels, commands,
// times and emoji.

import { el } from '../dom.ts';
import type { Span } from './markdown.ts';
import { channelsHere, rolesHere } from '../where.ts';
import { nameOf, userWith } from '../who.ts';

// Each is a pattern, sticky, and what it makes of what its brackets hold.
const kinds: [RegExp, (first: string, second: string | undefined) => Node | string][] = [
  [/<@!?(\d+)>/y, (id) => named('user', userName(id))],
  [/<@&(\d+)>/y, (id) => named('role', rolesHere().find((role) => role.id === id)?.name ?? 'unknown-role')],
  [/<#(\d+)>/y, (id) => named('channel', channelsHere().find((channel) => channel.id === id)?.name ?? 'unknown')],
  [/<\/([^:<>\n]{1,98}):(?:\d+)>/y, (name) => command(name)],
  [/<t:(-?\d{1,12})(?::([tTdDfFR]))?>/y, (seconds, style) => moment(Number(seconds) * 1000, style)],
  [/<a?:(\w{2,32}):\d+>/y, (name) => `:${name}:`], // whose picture lies on Discord's server
];

// mentionAt returns what starts at a place of a text, and where it ends, or
// null.
export function mentionAt(text: string, at: number): Span | null {
  for (const [pattern, make] of kinds) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { node: make(match[1]!, match[2]), end: pattern.lastIndex };
  }
  return null;
}

function userName(id: string): string {
  const user = userWith(id);
  return user ? nameOf(user) : 'unknown-user';
}

// named makes a mention: its kind gives the sign before the name.
function named(type: string, name: string): HTMLElement {
  return el('discord-mention', { class: 'mention', type }, name);
}

// command is a button that asks the page, by an event, for the command.
function command(name: string): HTMLElement {
  const node = el('discord-mention', { class: 'mention', type: 'slash', role: 'button', tabindex: '0', onclick: ask, onkeydown: press }, name);
  return node;

  function ask(): void {
    node.dispatchEvent(new CustomEvent('command', { bubbles: true, composed: true, detail: name }));
  }
  function press(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    ask();
  }
}

const styles: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

function moment(milliseconds: number, style = 'f'): HTMLElement {
  const date = new Date(milliseconds);
  const whole = date.toLocaleString([], styles.F);
  const shown = style === 'R' ? relative(milliseconds - Date.now()) : date.toLocaleString([], styles[style]);
  return el('discord-time', {}, el('time', { datetime: date.toISOString(), title: whole }, shown));
}

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000], ['month', 2_592_000], ['day', 86_400], ['hour', 3600], ['minute', 60], ['second', 1],
];

// relative says how far away a moment is, in the greatest unit of which there
// is one.
function relative(milliseconds: number): string {
  const seconds = Math.trunc(milliseconds / 1000);
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? units.at(-1)!;
  return new Intl.RelativeTimeFormat([], { numeric: 'auto' }).format(Math.trunc(seconds / size), unit);
}
