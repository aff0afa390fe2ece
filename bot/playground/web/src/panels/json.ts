// JSON to nodes: coloured by what it is, its objects and lists to be folded.

import './json.css';
import { el } from '../dom.ts';

// shown is how many levels stand open however long they are, and short how many
// lines a deeper object may have to stand open too.
const shown = 2;
const short = 20;

// json returns what shows a value.
export function json(value: unknown): HTMLElement {
  return el('div', { class: 'json' }, line(value, [], '', 0));
}

// line shows a value behind its key, if it has one, and before a comma, if more
// comes.
function line(value: unknown, key: Node[], comma: string, depth: number): HTMLElement {
  const members = membersOf(value);
  if (!members.length) return el('div', { class: 'json-line' }, ...key, scalar(value), comma);
  const [start, end] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return el('details', { open: depth < shown || linesOf(value) <= short },
    el('summary', {}, ...key, start, el('span', { class: 'json-folded' }, ` ${members.length} ${end}${comma}`)),
    el('div', { class: 'json-members' }, ...members.map(([name, member], i) =>
      line(member, keyOf(value, name), i < members.length - 1 ? ',' : '', depth + 1))),
    el('div', { class: 'json-end' }, end + comma));
}

function membersOf(value: unknown): [string, unknown][] {
  return value !== null && typeof value === 'object' ? Object.entries(value) : [];
}

function keyOf(value: unknown, name: string): Node[] {
  return Array.isArray(value) ? [] : [el('span', { class: 'json-key' }, JSON.stringify(name)), new Text(': ')];
}

function scalar(value: unknown): HTMLElement {
  return el('span', { class: `json-${typeof value}` }, JSON.stringify(value) ?? 'undefined');
}

// linesOf is how many lines a value takes when nothing in it is folded.
function linesOf(value: unknown): number {
  const members = membersOf(value);
  return members.length ? members.reduce((lines, [, member]) => lines + linesOf(member), 2) : 1;
}
