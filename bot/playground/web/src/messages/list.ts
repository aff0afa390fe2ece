// A list that opens beside what it belongs to, to choose from: a menu's
// options, or what can be done with a message. The focus goes into it, and back
// when it closes.

import { el } from '../dom.ts';

// The room that is kept around an open list, and its least width, in pixels.
const margin = 8;
const narrowest = 200;

// pause is how long a pause in typing ends what is looked for, in milliseconds.
const pause = 600;

// Item is a row of a list.
export interface Item {
  label: string;
  note?: string;
  emoji?: string;
  chosen?: boolean;
  danger?: boolean;
  apart?: boolean; // from the one above it, by a line
}

export interface List {
  button: HTMLElement; // which has the focus again when it closes
  point?: { x: number; y: number }; // where it opens, or else below the button
  role: 'menu' | 'listbox';
  label: string;
  items: Item[];
  limits?: { least: number; most: number }; // of what can be chosen in a listbox; for several it stays open meanwhile
  done: (chosen: number[]) => void; // is called with the indices of what was chosen, unless that is as before
}

// close closes the list that is open.
let close = (_back = false): void => {};

// openList opens a list, and closes any other.
export function openList(list: List): void {
  close();
  const chosen = new Set(list.items.flatMap((item, i) => (item.chosen ? [i] : [])));
  const before = [...chosen].sort().join();
  const several = list.role === 'listbox' && (list.limits?.most ?? 1) > 1;
  const rows = list.items.map((item, i) => row(item, list.role, several, () => take(i)));
  const node = el('div', {
    class: 'list', role: list.role, 'aria-label': list.label, popover: 'manual',
    'aria-multiselectable': several && 'true',
  }, ...rows);
  node.addEventListener('keydown', mover(rows));
  mark();
  show(node, list);
  (rows[list.items.findIndex((item) => item.chosen)] ?? rows[0])?.focus();

  const outside = new AbortController();
  document.addEventListener('pointerdown', ({ target }) => node.contains(target as Node) || close(), { capture: true, signal: outside.signal });
  close = (back) => {
    close = () => {};
    outside.abort();
    list.button.setAttribute('aria-expanded', 'false');
    node.remove();
    if (back) (list.button.isConnected ? list.button : document.getElementById('log'))?.focus(); // its message may have changed
    if ([...chosen].sort().join() !== before) list.done([...chosen]);
  };

  // take takes a row, or takes that back. Where one thing can be chosen another
  // takes its place, and the list is done.
  function take(i: number): void {
    const { least, most } = list.limits ?? { least: 1, most: 1 };
    const had = chosen.has(i);
    if (!several) {
      chosen.clear();
      if (!had || least > 0) chosen.add(i);
      close(true);
    } else if (had) {
      chosen.delete(i);
    } else if (chosen.size < most) {
      chosen.add(i);
    }
    mark();
  }

  // mark marks the rows that are chosen, and those that would be one too many.
  function mark(): void {
    const full = several && chosen.size >= list.limits!.most;
    for (const [i, row] of list.role === 'listbox' ? rows.entries() : []) {
      row.setAttribute('aria-selected', String(chosen.has(i)));
      row.setAttribute('aria-disabled', String(full && !chosen.has(i)));
    }
  }
}

// show puts a list into the page.
function show(node: HTMLElement, { button, point }: List): void {
  document.body.append(node);
  node.style.minWidth = `${Math.max(narrowest, button.offsetWidth)}px`;
  node.showPopover();
  place(node, point ?? below(button), button);
  button.setAttribute('aria-expanded', 'true');
}

// row is a button, so that the key that takes it ends there: what has the focus
// next must not take it too.
function row({ label, note, emoji, danger, apart }: Item, role: List['role'], tick: boolean, take: () => void): HTMLElement {
  const looks = [danger && 'in-danger', apart && 'apart', tick && 'tick'].filter(Boolean).join(' ');
  return el('button', {
    type: 'button',
    class: looks || null,
    role: role === 'menu' ? 'menuitem' : 'option',
    tabindex: '-1',
    onclick: take,
  }, emoji ? el('span', { class: 'emoji', 'aria-hidden': 'true' }, emoji) : null,
  el('span', { class: 'text' }, label, note ? el('span', { class: 'note' }, note) : null));
}

// mover takes the keys of a list: those that move, the first letters of what is
// looked for, Escape, and Tab, which goes on from the list's button.
function mover(rows: HTMLElement[]): (event: KeyboardEvent) => void {
  const typed = typing();
  return (event) => {
    const at = rows.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Tab') return close(true);
    if (event.key === 'Escape') close(true);
    const to = target(event, at, rows.length - 1) ?? startingWith(typed(event), rows, at);
    if (event.key !== 'Escape' && to === undefined) return;
    event.preventDefault();
    event.stopPropagation(); // the keys of a list are its own
    rows[to ?? at]?.focus();
  };
}

function target({ key }: KeyboardEvent, at: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown': return at < last ? at + 1 : 0;
    case 'ArrowUp': return at > 0 ? at - 1 : last;
    case 'Home': case 'PageUp': return 0;
    case 'End': case 'PageDown': return last;
    default: return undefined;
  }
}

// typing returns a function that says what has been typed without a pause.
function typing(): (event: KeyboardEvent) => string {
  let text = '';
  let last = 0;
  return ({ key, ctrlKey, metaKey, altKey, timeStamp }) => {
    if (key.length > 1 || ctrlKey || metaKey || altKey) return '';
    if (timeStamp - last > pause) text = '';
    if (key === ' ' && !text) return ''; // which takes a row
    last = timeStamp;
    text += key.toLowerCase();
    return text;
  };
}

// startingWith returns the row that begins with a text. One letter leads from
// row to row.
function startingWith(text: string, rows: HTMLElement[], at: number): number | undefined {
  if (!text) return undefined;
  const from = text.length === 1 ? at + 1 : at;
  const order = [...rows.slice(from), ...rows.slice(0, from)];
  const found = order.find((row) => begins(row.querySelector('.text')!.textContent.toLowerCase(), text));
  return found && rows.indexOf(found);
}

// begins says whether a name begins with a text, or has only "@" or "#" before
// it.
export function begins(name: string, text: string): boolean {
  return name.startsWith(text) || name.replace(/^[@#]/, '').startsWith(text);
}

function below(button: HTMLElement): { x: number; y: number } {
  const { left, bottom } = button.getBoundingClientRect();
  return { x: left, y: bottom + 4 };
}

// place keeps a list on the screen: where there is no room below its point, it
// stands above it, or above its button.
function place(list: HTMLElement, { x, y }: { x: number; y: number }, button: HTMLElement): void {
  const { width, height } = list.getBoundingClientRect();
  const { top, bottom } = button.getBoundingClientRect();
  const over = Math.abs(y - bottom) <= 4 ? top - height - 4 : y - height;
  const under = y + height + margin <= innerHeight;
  list.style.left = `${Math.max(margin, Math.min(x, innerWidth - width - margin))}px`;
  list.style.top = `${Math.max(margin, under ? y : over)}px`;
}
