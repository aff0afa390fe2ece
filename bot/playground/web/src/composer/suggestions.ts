// The choices of the option that is being typed: those that are fixed, or
// those that the app is asked for at each keystroke.

import { descriptionIn } from '../localised.ts';
import type { TypedOption } from './option.ts';
import type { Picker } from './picker.ts';
import { choiceRow } from './rows.ts';
import type { Choice } from '../types.ts';

// patience is how long a pause in typing must be before the app is asked, in
// milliseconds.
const patience = 120;

export class Suggestions {
  #picker: Picker;
  #ask: (option: TypedOption) => Promise<Choice[]>;
  #asked = 0; // counts the questions: only the latest may answer
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(picker: Picker, ask: (option: TypedOption) => Promise<Choice[]>) {
    this.#picker = picker;
    this.#ask = ask;
  }

  // offer shows the choices of an option as it stands.
  offer(option: TypedOption): void {
    this.forget();
    if (option.picked) this.#picker.close();
    else if (option.spec.autocomplete) this.#question(option);
    else this.#show(option, option.choices());
  }

  // forget drops what was asked: its answer comes too late.
  forget(): void {
    clearTimeout(this.#timer);
    this.#asked++;
  }

  #question(option: TypedOption): void {
    const question = this.#asked;
    if (!this.#picker.isOpen) this.#show(option, [], 'Loading options…');
    this.#picker.age();
    this.#timer = setTimeout(async () => {
      const choices = await this.#ask(option).catch(() => null);
      if (question !== this.#asked) return; // something newer was typed
      this.#show(option, choices ?? [], choices ? 'No options match your search.' : 'Loading options failed.');
    }, option.text ? patience : 0);
  }

  #show(option: TypedOption, choices: Choice[], note?: string): void {
    this.#picker.show(option.input, {
      title: `${option.label}: ${descriptionIn(option.spec)}`,
      items: choices.map((choice) => ({ value: choice, nodes: choiceRow(choice) })),
      choose: (choice) => {
        this.forget(); // the list may be of what was typed before, and the next one on its way
        option.pick(choice);
      },
      note,
    });
  }
}
