// A menu that opens a list to choose from, one thing or several.
//
// It follows the select-only combobox of WAI-ARIA: the focus stays on the
// control, and aria-activedescendant names the row that the next key takes. A
// message's menu is a button instead, which has no label to point at it, is not
// required, and can have nothing wrong (see messages/list.ts).

import { el, icon } from '../dom.ts';
import { begins } from '../messages/list.ts';
import { emojiOf } from '../messages/options.ts';
import type { SelectOption } from '../types.ts';

interface Options {
  id: string; // of the list
  label: string; // ID of the element that names it
  placeholder: string;
  entries: SelectOption[];
  most: number; // how many can be chosen
  required: boolean;
}

export class Listbox {
  readonly node: HTMLElement;
  readonly control: HTMLElement;
  readonly #options: Options;
  readonly #shown = el('span', { class: 'form-chosen' });
  readonly #list: HTMLElement;
  readonly #rows: HTMLElement[];
  readonly #chosen: Set<string>;
  #active = 0; // the row that the next key takes

  constructor(options: Options) {
    const { id, label, entries, most } = options;
    this.#options = options;
    this.#chosen = new Set(entries.filter((entry) => entry.default).map(({ value }) => value));
    this.#rows = entries.map((entry, i) => this.#row(entry, i));
    this.#list = el('div', {
      class: 'form-list', id, role: 'listbox', popover: 'manual', 'aria-labelledby': label, 'aria-multiselectable': most > 1 && 'true',
      tabindex: '-1', // or what scrolls would take the next Tab
    }, ...this.#rows);
    this.control = this.#makeControl();
    this.node = el('div', { class: 'form-select' }, this.control, this.#list);
    this.#list.addEventListener('mousedown', (event) => event.preventDefault()); // or the control would lose the focus
    this.#show();
  }

  // values are those that were chosen, in the order in which they were.
  get values(): string[] {
    return [...this.#chosen];
  }

  get #open(): boolean {
    return this.control.getAttribute('aria-expanded') === 'true';
  }

  #makeControl(): HTMLElement {
    const { id, required } = this.#options;
    return el('div', {
      class: 'form-control', role: 'combobox', tabindex: '0',
      'aria-haspopup': 'listbox', 'aria-expanded': 'false', 'aria-controls': id, 'aria-required': String(required),
      onclick: () => (this.#open ? this.#close() : this.#unfold()),
      onblur: () => this.#close(),
      onkeydown: (event: KeyboardEvent) => this.#key(event),
    }, this.#shown, icon('down'));
  }

  #row(entry: SelectOption, i: number): HTMLElement {
    return el('div', { id: `${this.#options.id}-${i}`, role: 'option', onclick: () => this.#take(i) },
      el('span', {}, [emojiOf(entry), entry.label].filter(Boolean).join(' ')),
      entry.description ? el('span', { class: 'form-note' }, entry.description) : null);
  }

  #unfold(): void {
    if (this.#rows.length === 0) return;
    this.control.setAttribute('aria-expanded', 'true');
    this.#list.showPopover({ source: this.control });
    this.#highlight(Math.max(0, this.#options.entries.findIndex(({ value }) => this.#chosen.has(value))));
  }

  #close(): void {
    if (!this.#open) return;
    this.control.setAttribute('aria-expanded', 'false');
    this.control.removeAttribute('aria-activedescendant');
    this.#list.hidePopover();
  }

  // #key takes the keys of the control: those that move and take while the list
  // is open, and those that open it.
  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#press(event.key)) return;
    event.preventDefault();
  }

  // #press says whether the key was for the list.
  #press(key: string): boolean {
    if (!this.#open) {
      const opens = ['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(key);
      if (opens) this.#unfold();
      return opens || this.#letter(key);
    }
    const last = this.#rows.length - 1;
    switch (key) {
      case 'ArrowDown': this.#highlight(this.#active < last ? this.#active + 1 : 0); return true;
      case 'ArrowUp': this.#highlight(this.#active > 0 ? this.#active - 1 : last); return true;
      case 'Home': this.#highlight(0); return true;
      case 'End': this.#highlight(last); return true;
      case 'Enter': case ' ': this.#take(this.#active); return true;
      case 'Escape': this.#close(); return true;
      default: return this.#letter(key);
    }
  }

  // #letter goes to the next row that begins with a letter, or with "@" or "#"
  // before it.
  #letter(key: string): boolean {
    if (key.length > 1 || key === ' ') return false;
    const from = this.#open ? this.#active + 1 : 0;
    const { entries } = this.#options;
    const order = [...entries.keys()].map((i) => (from + i) % entries.length);
    const next = order.find((i) => begins(entries[i]!.label.toLowerCase(), key.toLowerCase()));
    if (next === undefined) return true;
    if (!this.#open) this.#unfold();
    this.#highlight(next);
    return true;
  }

  #highlight(i: number): void {
    this.#rows[this.#active]?.classList.remove('active');
    this.#active = i;
    const row = this.#rows[i]!;
    row.classList.add('active');
    row.scrollIntoView({ block: 'nearest' });
    this.control.setAttribute('aria-activedescendant', row.id);
  }

  // #take chooses a row, or takes the choice back. Where one thing can be
  // chosen another takes its place, and the list is done.
  #take(i: number): void {
    const { entries, most, required } = this.#options;
    const { value } = entries[i]!;
    const had = this.#chosen.has(value);
    if (most === 1) {
      this.#chosen.clear();
      if (!had || required) this.#chosen.add(value);
      this.#close();
    } else if (had) {
      this.#chosen.delete(value);
    } else if (this.#chosen.size < most) {
      this.#chosen.add(value);
    }
    this.#show();
    this.control.dispatchEvent(new Event('input', { bubbles: true }));
  }

  // #show shows what is chosen, in the control and in the list, where what
  // would be one too many cannot be taken.
  #show(): void {
    const { entries, most, placeholder } = this.#options;
    const labels = this.values.map((chosen) => entries.find(({ value }) => value === chosen)!.label);
    this.#shown.textContent = labels.join(', ') || placeholder;
    this.#shown.classList.toggle('placeholder', labels.length === 0);
    const full = most > 1 && this.#chosen.size >= most;
    entries.forEach(({ value }, i) => {
      const had = this.#chosen.has(value);
      this.#rows[i]!.setAttribute('aria-selected', String(had));
      this.#rows[i]!.setAttribute('aria-disabled', String(full && !had));
    });
  }
}
