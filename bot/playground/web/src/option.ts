// One option of a command in the composer: its name, its input, and the choice
// that was picked for it, if any.

import { optionType } from './commands.ts';
import { el } from './dom.ts';
import { nameOf, people } from './people.ts';
import { combobox } from './picker.ts';

export class Option {
  // picked is the choice { name, value } whose name the input shows; its value
  // is the app's own affair.
  picked = null;

  constructor(spec) {
    this.spec = spec;
    this.input = combobox({ id: `option-${spec.name}`, 'data-option': spec.name, 'aria-required': String(Boolean(spec.required)) });
    this.node = el('span', { class: 'option' }, el('label', { for: this.input.id }, spec.name), this.input);
  }

  get text() {
    return this.input.value;
  }

  set text(text) {
    this.input.value = text;
    this.edited();
  }

  // edited is called when the input was typed into.
  edited() {
    this.picked = null;
    this.complain('');
  }

  pick(choice) {
    this.text = choice.name;
    this.picked = choice;
  }

  complain(why) {
    this.node.classList.toggle('invalid', why !== '');
    this.input.setAttribute('aria-invalid', String(why !== ''));
  }

  // fixed returns the choices that need no asking, narrowed to what was typed,
  // or null for an option that has none.
  fixed() {
    const typed = this.text.trim().toLowerCase();
    return this.#all()?.filter(({ name }) => name.toLowerCase().replace(/^@/, '').startsWith(typed.replace(/^@/, ''))) ?? null;
  }

  #all() {
    switch (this.spec.type) {
      case optionType.boolean: return [{ name: 'True', value: true }, { name: 'False', value: false }];
      case optionType.user: return people.map((one) => ({ name: `@${nameOf(one)}`, value: one.id }));
      default: return this.spec.choices;
    }
  }

  // problem says what keeps the option from being sent, or "".
  problem() {
    if (!this.text.trim()) return this.spec.required ? 'This option is required. Specify a value.' : '';
    return this.#value() === undefined ? 'Input a valid value.' : '';
  }

  // data is the option within an interaction.
  data() {
    return { type: this.spec.type, name: this.spec.name, value: this.#value() };
  }

  // typed is the option while its value is being typed: always text.
  typed() {
    return { type: this.spec.type, name: this.spec.name, value: this.text, focused: true };
  }

  #value() {
    if (this.picked) return this.picked.value;
    const fixed = this.fixed();
    if (fixed) return fixed.length && this.text.trim() ? fixed[0].value : undefined;
    const { integer, number } = optionType;
    if (this.spec.type !== integer && this.spec.type !== number) return this.text.trim();
    const value = Number(this.text);
    return Number.isNaN(value) || (this.spec.type === integer && !Number.isInteger(value)) ? undefined : value;
  }
}
