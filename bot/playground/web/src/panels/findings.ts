// What is wrong in a pack, as compilers say it: where, what, and the line of
// the file with a mark below the place.

import './findings.css';
import { el } from '../dom.ts';
import type { Finding } from '../types.ts';

// The width of a source line, in characters: what fits a phone and a panel, and
// the most that is read at a glance.
export const narrow = 36;
const wide = 100;

// columnsOf is the width of a source line that fits a node, whose characters are
// 0.6 em of 12 px wide; the line's number and the margins need some too.
export function columnsOf(node: HTMLElement): number {
  return Math.min(Math.max(Math.floor(node.clientWidth / 7.2) - 12, narrow), wide);
}

// first is how many findings are seen at once.
const first = 5;

// findingsOf shows the first findings, and keeps the others folded. Source lines
// are cut to a width.
export function findingsOf(all: Finding[], width: number): HTMLElement {
  const one = (finding: Finding) => findingOf(finding, width);
  const rest = all.slice(first);
  return el('div', { class: 'findings' },
    ...all.slice(0, first).map(one),
    rest.length ? el('details', {}, el('summary', {}, `and ${rest.length} more`), ...rest.map(one)) : null);
}

function findingOf(finding: Finding, width: number): HTMLElement {
  const { file, line, column, path, message } = finding;
  const where = line ? `${file}:${line}:${column}` : file;
  return el('div', { class: 'finding' },
    el('p', {},
      el('span', { class: 'finding-where' }, where), ' ',
      path && !message.includes(path) ? el('span', { class: 'finding-path' }, `${path}: `) : null,
      message),
    line && finding.source ? sourceOf(finding, width) : null);
}

// sourceOf shows a line around its mark. The mark is no word: it is not read
// aloud.
function sourceOf({ line, column, source }: Finding, width: number): HTMLElement {
  const { text, at } = excerpt(source, column, width);
  const gutter = String(line);
  return el('pre', { class: 'finding-source' },
    el('span', { class: 'finding-gutter' }, `${gutter} | `), text, '\n',
    el('span', { class: 'finding-gutter', 'aria-hidden': 'true' }, `${' '.repeat(gutter.length)} | ${' '.repeat(at)}`, el('b', {}, '^')));
}

// excerpt cuts a line to a width around a column, which counts from 1, and says
// before which character of it the mark is.
export function excerpt(source: string, column: number, width: number): { text: string; at: number } {
  const line = Array.from(source.trimEnd(), visible);
  const place = Math.min(Math.max(column - 1, 0), line.length);
  if (line.length <= width) return { text: line.join(''), at: place };
  const start = Math.max(0, Math.min(place - Math.floor(width / 2), line.length - width));
  const end = start + width;
  const text = `${start > 0 ? '…' : ''}${line.slice(start, end).join('')}${end < line.length ? '…' : ''}`;
  return { text, at: place - start + (start > 0 ? 1 : 0) };
}

// visible replaces a character that would not be seen or would turn the text
// around, so that columns stay.
function visible(character: string): string {
  if (character === '\t') return ' ';
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(character) ? '\u{fffd}' : character;
}
