// What the options in the composer have in common: a pill with a name and
// something that takes the focus.

import type { Given } from './commands.ts';
import { el } from '../dom.ts';
import { nameIn } from '../localised.ts';
import type { Option } from '../types.ts';

export abstract class Field {
  readonly spec: Option;
  readonly label: string; // its name as the person sees it
  readonly node: HTMLElement;
  abstract readonly input: HTMLElement;

  constructor(spec: Option) {
    this.spec = spec;
    this.label = nameIn(spec);
    this.node = el('span', { class: 'option' });
  }

  // empty says that it was given nothing.
  abstract get empty(): boolean;

  // problem says what keeps it from being sent, or "".
  problem(): string {
    if (!this.empty) return this.wrong();
    return this.spec.required ? 'This option is required. Specify a value.' : '';
  }

  // complaint is the problem as it is told, with the option's name.
  get complaint(): string {
    const problem = this.problem();
    return problem && `${this.label}: ${problem}`;
  }

  // wrong says what is wrong with what it was given, or "".
  protected abstract wrong(): string;

  // data is the option within an interaction.
  abstract data(): Given;

  complain(why: string): void {
    this.node.classList.toggle('invalid', why !== '');
    this.input.setAttribute('aria-invalid', String(why !== ''));
  }
}
