// A command in the composer: its name, the options in use, and those that can
// still be added.

import { type Choosable, type Given, dataOf, optionType, readOptions } from './commands.ts';
import { el } from '../dom.ts';
import type { Field } from './field.ts';
import { FileOption } from './fileoption.ts';
import { TypedOption } from './option.ts';
import { onTyped } from './picker.ts';
import type { Choice, Option } from '../types.ts';

// Sent is a command as it was typed, to be typed again.
export interface Sent {
  name: string;
  texts: Map<string, string>;
  picked: Map<string, Choice>;
  files: Map<string, File>;
}

export interface LineHandlers {
  focused(field: Field): void;
  typed(option: TypedOption): void;
  uploaded(option: FileOption): void; // or not
  key(event: KeyboardEvent, field: Field): void;
  more(button: HTMLElement): void; // the options that can be added are asked for
}

export class CommandLine {
  readonly command: Choosable;
  readonly fields: Field[] = []; // in the order in which they stand there
  readonly more: HTMLButtonElement; // opens the list of those that can be added
  #on: LineHandlers;

  constructor(command: Choosable, on: LineHandlers) {
    this.command = command;
    this.#on = on;
    const open = (): void => on.more(this.more);
    this.more = el('button', {
      type: 'button', class: 'add', role: 'combobox', 'aria-haspopup': 'listbox', 'aria-controls': 'choices', 'aria-expanded': 'false',
      onfocus: open, onclick: open,
    });
    for (const spec of command.options) if (spec.required) this.add(spec);
  }

  // unused are the options that can still be added.
  get unused(): Option[] {
    return this.command.options.filter((spec) => !this.field(spec.name));
  }

  // next is the option to go on with: the first that still needs a value, or
  // else the last.
  get next(): Field | undefined {
    return this.fields.find(({ spec, empty }) => spec.required && empty) ?? this.fields.at(-1);
  }

  field(name: string): Field | undefined {
    return this.fields.find(({ spec }) => spec.name === name);
  }

  add(spec: Option): Field {
    const field: Field = spec.type === optionType.attachment ? this.#fileOption(spec) : this.#typedOption(spec);
    field.input.addEventListener('focus', () => this.#on.focused(field));
    field.input.addEventListener('keydown', (event) => this.#on.key(event, field));
    this.fields.push(field);
    return field;
  }

  #fileOption(spec: Option): FileOption {
    const option = new FileOption(spec, () => this.#on.uploaded(option));
    return option;
  }

  #typedOption(spec: Option): TypedOption {
    const option = new TypedOption(spec);
    onTyped(option.input, () => this.#on.typed(option));
    return option;
  }

  remove(field: Field): void {
    this.fields.splice(this.fields.indexOf(field), 1);
  }

  // read takes the text that an option was given apart at the names in it:
  // "emt private:True" is two options. It returns the one to go on with, if that
  // is another.
  read(option: TypedOption): Field | undefined {
    const { name } = option.spec;
    const texts = readOptions(option.text, this.command.options, name);
    if (texts.get(name) === option.text) return undefined;
    if (!texts.has(name)) option.text = '';
    const last = this.fill(texts);
    return last === option ? undefined : last;
  }

  // fill puts texts into options, adding those that are not there yet. It
  // returns the last of them.
  fill(texts: Map<string, string>): Field | undefined {
    let last: Field | undefined;
    for (const [name, text] of texts) {
      const spec = this.command.options.find((one) => one.name === name);
      if (!spec) continue;
      last = this.field(name) ?? this.add(spec);
      if (last instanceof TypedOption) last.text = text;
    }
    return last;
  }

  // repeat fills in what was sent before. Files are uploaded anew.
  repeat({ texts, picked, files }: Sent): void {
    this.fill(new Map([...texts, ...[...files.keys()].map((name) => [name, ''] as const)]));
    for (const field of this.fields) {
      const { name } = field.spec;
      const choice = picked.get(name);
      const file = files.get(name);
      if (field instanceof TypedOption && choice) field.repick(choice);
      if (field instanceof FileOption && file) void field.take(file);
    }
  }

  get sent(): Sent {
    const typed = this.fields.filter((field) => field instanceof TypedOption);
    const taken = this.fields.filter((field) => field instanceof FileOption);
    return {
      name: this.command.name,
      texts: new Map(typed.map(({ spec, text }) => [spec.name, text])),
      picked: new Map(typed.flatMap(({ spec, picked }) => (picked ? [[spec.name, picked]] : []))),
      files: new Map(taken.flatMap(({ spec, chosen }) => (chosen ? [[spec.name, chosen]] : []))),
    };
  }

  // nodes are what stands in the composer; a command without options in use
  // leaves the place to the running text's input.
  nodes(text: HTMLElement): Node[] {
    const { length } = this.unused;
    this.more.textContent = `+${length} optional`;
    this.more.ariaLabel = this.more.textContent; // what a combobox holds does not name it
    return [
      el('span', { class: 'command' }, `/${this.command.label}`),
      ...(this.fields.length ? this.fields.map(({ node }) => node) : [text]),
      ...(length ? [this.more] : []),
    ];
  }

  // data is that of the interaction that sends the command.
  data(): Record<string, unknown> {
    return dataOf(this.command, this.fields.filter((field) => !field.empty).map((field) => field.data()));
  }

  // typed is that of the interaction that asks for an option's choices: the
  // others are sent along as far as they are valid.
  typed(option: TypedOption): Record<string, unknown> {
    const others = (field: Field): Given[] => (field.empty || field.problem() ? [] : [field.data()]);
    return dataOf(this.command, this.fields.flatMap((field) => (field === option ? [option.typed()] : others(field))));
  }
}
