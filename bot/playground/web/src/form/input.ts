// What all kinds of input have in common.

import { counted } from '../text.ts';
import type { Component } from '../types.ts';

// Answer is what is sent for an input, beside its type and its IDs.
export type Answer = { value: string | boolean | null } | { values: string[] };

// Input is something to fill in.
export interface Input {
  node: HTMLElement;
  // control is what has the label: an input, or a group of them.
  control: HTMLElement;
  // labelable says that control is an element that a <label> can be for.
  labelable: boolean;
  // beside says that the label stands at its side.
  beside?: boolean;
  focus(): void;
  // problem says what is wrong with what was filled in, or nothing: ''.
  problem(): string;
  // touched says whether the person filled something in.
  touched(): boolean;
  answer(): Answer | Promise<Answer>;
}

// The sentence for an input that must be filled in and was not.
export const missing = 'This field is required.';

// needed says whether an input must be filled in, which is what Discord takes
// for granted.
export function needed({ required }: Component): boolean {
  return required ?? true;
}

// idOf returns the ID of an input's control, idOfLabel that of its label. Only
// the latter can stand in a list of IDs: a custom ID may have spaces.
export function idOf({ custom_id }: Component): string {
  return `input-${custom_id}`;
}

export function idOfLabel({ id }: Component): string {
  return `label-${id}`;
}

// countProblem says what is wrong with the number of things chosen, or '': verb
// and noun are the words for it ("Choose", "option"). An input that need not be
// filled in can be left empty whatever it asks of others.
export function countProblem(count: number, component: Component, most: number, [verb, noun]: [string, string]): string {
  const least = component.min_values ?? 1;
  if (count === 0) return needed(component) ? missing : '';
  if (count < least) return `${verb} at least ${counted(least, noun)}.`;
  if (count > most) return `${verb} at most ${counted(most, noun)}.`;
  return '';
}

// same says whether two lists hold the same values, in whichever order.
export function same(a: Iterable<string>, b: Iterable<string>): boolean {
  return [...a].sort().join('\n') === [...b].sort().join('\n');
}
