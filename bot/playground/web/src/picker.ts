// The list above the composer: commands to choose from, or an option's choices.
//
// It follows the combobox pattern of WAI-ARIA: focus stays in the input, and
// aria-activedescendant names the highlighted item.

import { el } from './dom.ts';

export class Picker {
  #popup; #title; #list; #note;
  #input = null;
  #choose = () => {};
  #items = [];
  #active = -1; // the highlighted item
  #aged = false;

  constructor(popup) {
    this.#popup = popup;
    [this.#title, this.#list, this.#note] = popup.children;
    popup.addEventListener('mousedown', (event) => event.preventDefault()); // or the input would lose the focus
  }

  // show opens the list for an input. Items are { value, nodes }; choose is
  // called with a value. With first the first item is highlighted, so that
  // Enter takes it; without, Enter is the input's own until a key highlights.
  show(input, { title, items, choose, first = false, note = '' }) {
    this.close();
    this.#input = input;
    this.#choose = choose;
    this.#items = items;
    this.#title.textContent = title;
    this.#note.textContent = items.length ? '' : note;
    this.#list.replaceChildren(...items.map((item, i) => this.#row(item, i)));
    this.#popup.hidden = false;
    input.setAttribute('aria-expanded', String(items.length > 0));
    if (first && items.length) this.#highlight(0);
  }

  close() {
    this.#popup.hidden = true;
    this.#unhighlight();
    this.#input?.setAttribute('aria-expanded', 'false');
    this.#items = [];
    this.#list.replaceChildren();
    this.#aged = false;
  }

  get isOpen() {
    return !this.#popup.hidden;
  }

  // age says that the items answer what was typed before. Until show is called
  // anew they can be clicked, but no key takes one.
  age() {
    this.#unhighlight();
    this.#aged = true;
  }

  // key takes the keys that move in the list, and says whether it did.
  key(event) {
    if (this.#popup.hidden || event.isComposing || !this.#press(event)) return false;
    event.preventDefault();
    return true;
  }

  #press({ key, shiftKey }) {
    const last = this.#items.length - 1;
    switch (key) {
      case 'Escape': this.close(); return true;
      case 'ArrowDown': this.#highlight(this.#active >= last ? 0 : this.#active + 1); return true;
      case 'ArrowUp': this.#highlight(this.#active <= 0 ? last : this.#active - 1); return true;
      case 'Enter':
        if (this.#active < 0) return false;
        this.#take(this.#active);
        return true;
      case 'Tab':
        if (shiftKey || (last < 0 && !this.#aged)) return false;
        if (!this.#aged) this.#take(Math.max(this.#active, 0));
        return true;
      default: return false;
    }
  }

  #row({ nodes }, i) {
    return el('li', {
      id: `choice-${i}`,
      role: 'option',
      'aria-selected': 'false',
      onclick: () => this.#take(i),
    }, ...nodes);
  }

  #highlight(i) {
    if (this.#aged || i < 0 || i >= this.#items.length) return;
    this.#unhighlight();
    const row = this.#list.children[i];
    row.setAttribute('aria-selected', 'true');
    row.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', row.id);
    this.#active = i;
  }

  #unhighlight() {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#input?.removeAttribute('aria-activedescendant');
    this.#active = -1;
  }

  #take(i) {
    const { value } = this.#items[i];
    this.close();
    this.#choose(value);
  }
}

// combobox makes an input that a Picker can be shown for.
export function combobox(attributes) {
  return el('input', {
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'send',
    'aria-autocomplete': 'list',
    'aria-controls': 'choices',
    'aria-expanded': 'false',
    ...attributes,
  });
}
