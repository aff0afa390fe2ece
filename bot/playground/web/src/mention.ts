// What stands in angle brackets in a text: people, roles, channels, commands,
// times and emoji.

import { el } from './dom.ts';
import { byID, nameOf } from './people.ts';

// Each is a pattern, sticky, and what it makes of its match.
const kinds = [
  [/<@!?(\d+)>/y, ([, id]) => named(`@${byID(id) ? nameOf(byID(id)) : 'unknown-user'}`)],
  [/<@&(\d+)>/y, () => named('@role')],
  [/<#(\d+)>/y, () => named('#glossary')],
  [/<\/([^:<>\n]{1,98}):(\d+)>/y, ([, name]) => command(name)],
  [/<t:(-?\d{1,12})(?::([tTdDfFR]))?>/y, ([, seconds, style]) => moment(Number(seconds) * 1000, style)],
  [/<a?:(\w{2,32}):\d+>/y, ([, name]) => `:${name}:`],
];

// mentionAt returns what starts at a place of a text, and where it ends, or
// null.
export function mentionAt(text, at) {
  for (const [pattern, make] of kinds) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { node: make(match), end: pattern.lastIndex };
  }
  return null;
}

function named(text) {
  return el('span', { class: 'mention' }, text);
}

// command is a button that asks the page, by an event, for the command.
function command(name) {
  const ask = ({ target }) => target.dispatchEvent(new CustomEvent('command', { bubbles: true, detail: name }));
  return el('button', { type: 'button', class: 'mention', onclick: ask }, `/${name}`);
}

const styles = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

function moment(milliseconds, style = 'f') {
  const date = new Date(milliseconds);
  const whole = date.toLocaleString([], styles.F);
  const shown = style === 'R' ? relative(milliseconds - Date.now()) : date.toLocaleString([], styles[style]);
  return el('time', { class: 'moment', datetime: date.toISOString(), title: whole }, shown);
}

// relative says how far away a moment is, in the greatest unit of which there
// is one.
function relative(milliseconds) {
  const units = [['year', 31_536_000], ['month', 2_592_000], ['day', 86_400], ['hour', 3600], ['minute', 60], ['second', 1]];
  const seconds = Math.trunc(milliseconds / 1000);
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? units.at(-1);
  return new Intl.RelativeTimeFormat([], { numeric: 'auto' }).format(Math.trunc(seconds / size), unit);
}
