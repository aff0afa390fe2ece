// A list that opens beside what it belongs to, to choose one thing from: a
// menu's options, or what can be done with a message. The focus goes into it,
// and back when it closes; the browser closes it on Escape or a click elsewhere.

import { el } from './dom.ts';

// The room that is kept around an open list, and its least width, in pixels.
const margin = 8;
const narrowest = 200;

// openList opens a list below a button, or at a point { x, y } for it. Items
// are { label, note, chosen }; choose is called with the index of one.
export function openList({ button, point, role, label, items, choose }) {
  const rows = items.map((item, i) => row(item, role, () => {
    list.hidePopover();
    choose(i);
  }));
  const list = el('div', { class: 'list', role, 'aria-label': label, popover: 'auto' }, ...rows);
  list.addEventListener('keydown', (event) => move(event, rows));
  list.addEventListener('toggle', ({ newState }) => {
    button.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState === 'closed') list.remove();
  });
  document.body.append(list);
  list.style.minWidth = `${Math.max(narrowest, button.offsetWidth)}px`;
  list.showPopover();
  place(list, point ?? below(button), button);
  (rows[items.findIndex(({ chosen }) => chosen)] ?? rows[0]).focus();
}

// row is a button, so that the key that takes it ends there: what has the focus
// next must not take it too.
function row({ label, note, chosen }, role, take) {
  return el('button', {
    type: 'button',
    role: role === 'menu' ? 'menuitem' : 'option',
    'aria-selected': role === 'menu' ? null : String(Boolean(chosen)),
    tabindex: '-1',
    onclick: take,
  }, el('span', {}, label), note ? el('span', { class: 'note' }, note) : null);
}

// move takes the keys that move in the list: arrows, and the first letter of
// what is looked for.
function move(event, rows) {
  const at = rows.indexOf(document.activeElement);
  const last = rows.length - 1;
  const to = {
    ArrowDown: () => (at < last ? at + 1 : 0), ArrowUp: () => (at > 0 ? at - 1 : last), Home: () => 0, End: () => last,
    Tab: () => at,
  }[event.key]?.() ?? startingWith(event.key, rows, at);
  if (to < 0) return;
  event.preventDefault();
  rows[to].focus();
}

// startingWith returns the next row that begins with a letter, or -1.
function startingWith(letter, rows, at) {
  if (letter.length > 1 || letter === ' ') return -1;
  const begins = (row) => row.textContent.toLowerCase().startsWith(letter.toLowerCase());
  const next = rows.findIndex((row, i) => i > at && begins(row));
  return next < 0 ? rows.findIndex(begins) : next;
}

function below(button) {
  const { left, bottom } = button.getBoundingClientRect();
  return { x: left, y: bottom + 4 };
}

// place keeps a list on the screen: where there is no room below its point, it
// stands above its button.
function place(list, { x, y }, button) {
  const { width, height } = list.getBoundingClientRect();
  const { top } = button.getBoundingClientRect();
  const under = y + height + margin <= innerHeight;
  list.style.left = `${Math.max(margin, Math.min(x, innerWidth - width - margin))}px`;
  list.style.top = `${Math.max(margin, under ? y : top - height - 4)}px`;
}
