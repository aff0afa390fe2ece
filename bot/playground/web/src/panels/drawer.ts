// The developer's drawer: every exchange with the bot, the newest first.

import './drawer.css';
import { el } from '../dom.ts';
import { heading } from './panel.ts';
import { Row } from './row.ts';
import { counted } from '../text.ts';
import type { Exchange } from '../types.ts';

// most is how many exchanges are kept.
const most = 100;

const quiet = el('input', { type: 'checkbox', checked: true, onchange: filter });
const search = el('input', { type: 'search', class: 'panel-field', placeholder: 'Filter', 'aria-label': 'Filter the exchanges', oninput: filter });
const count = el('p', { class: 'panel-count' });
const list = el('ul', { class: 'exchanges', role: 'list' });
const rows: Row[] = []; // the newest first
let cleared = '0'; // the newest that was taken away

// mountDrawer shows the drawer in a node.
export function mountDrawer(node: HTMLElement): void {
  node.append(
    heading(node, 'Exchanges'),
    el('div', { class: 'panel-tools' },
      search,
      el('label', {}, quiet, ' hide autocomplete'),
      el('button', { type: 'button', class: 'panel-button', onclick: clear }, 'Clear')),
    count,
    list);
  filter();
}

// note shows a new exchange, or what became of one that is there.
export function note(exchange: Exchange): void {
  if (!isNewer(exchange.id, cleared)) return;
  const known = rows.find(({ id }) => id === exchange.id);
  if (known) known.show(exchange);
  else add(new Row(exchange));
  filter();
}

function add(row: Row): void {
  const older = rows.findIndex(({ id }) => isNewer(row.id, id));
  const at = older < 0 ? rows.length : older;
  list.insertBefore(row.node, rows[at]?.node ?? null);
  rows.splice(at, 0, row);
  for (const { node } of rows.splice(most)) node.remove();
}

// clear takes all away for good: what the server sends again does not return.
function clear(): void {
  cleared = rows[0]?.id ?? cleared;
  rows.length = 0;
  list.replaceChildren();
  filter();
}

function filter(): void {
  const text = search.value.trim();
  for (const row of rows) row.node.hidden = (quiet.checked && row.isAutocomplete) || !row.holds(text);
  const hidden = rows.filter(({ node }) => node.hidden).length;
  count.textContent = rows.length
    ? `${counted(rows.length - hidden, 'exchange')}${hidden ? `, ${hidden} hidden` : ''}`
    : 'Nothing yet: each command, press and keystroke is listed here with its JSON.';
}

// isNewer compares the IDs of exchanges, which are numbers that only grow.
function isNewer(id: string, other: string): boolean {
  return BigInt(id) > BigInt(other);
}
