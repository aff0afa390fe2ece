// An option that is typed, or picked from choices: its input, and the choice
// that was picked for it, if any.

import type { Given } from './commands.ts';
import { el } from '../dom.ts';
import { Field } from './field.ts';
import { nameIn } from '../localised.ts';
import { combobox } from './picker.ts';
import type { Choice, Option } from '../types.ts';
import { type Value, fixedChoices, narrowed, valueOf } from './values.ts';

export class TypedOption extends Field {
  override readonly input: HTMLInputElement;

  // picked is the choice whose name the input shows; its value is the app's own
  // affair.
  picked: Choice | null = null;

  constructor(spec: Option) {
    super(spec);
    this.input = combobox({ id: `option-${spec.name}`, 'data-option': spec.name, 'aria-required': String(spec.required ?? false) });
    this.node.append(el('label', { for: this.input.id }, this.label), this.input);
  }

  get text(): string {
    return this.input.value;
  }

  set text(text: string) {
    this.input.value = text;
    this.edited();
  }

  // edited is called when the input was typed into.
  edited(): void {
    this.picked = null;
    this.complain('');
  }

  pick(choice: Choice): void {
    this.text = nameIn(choice);
    this.picked = choice;
  }

  // repick picks what was picked before, unless the option has other choices
  // now: those of another server.
  repick(choice: Choice): void {
    const fixed = fixedChoices(this.spec);
    if (!fixed || fixed.some(({ value }) => value === choice.value)) this.pick(choice);
  }

  // choices are those that need no asking, narrowed to what was typed.
  choices(): Choice[] {
    return narrowed(fixedChoices(this.spec) ?? [], this.text);
  }

  override get empty(): boolean {
    return this.text.trim() === '';
  }

  protected override wrong(): string {
    return this.picked ? '' : valueOf(this.spec, this.text).problem ?? '';
  }

  override data(): Given {
    return { type: this.spec.type, name: this.spec.name, value: this.#value() };
  }

  // typed is the option while its value is being typed: always text.
  typed(): Given {
    return { type: this.spec.type, name: this.spec.name, value: this.text, focused: true };
  }

  #value(): Value | undefined {
    return this.picked ? this.picked.value : valueOf(this.spec, this.text).value;
  }
}
