// What an option can be given: the choices that need no asking, and how a typed
// text becomes a value, by the option's type.

import { optionType } from './commands.ts';
import { namesOf } from '../localised.ts';
import { counted, folded } from '../text.ts';
import type { Choice, Option } from '../types.ts';
import { channelsHere, rolesHere } from '../where.ts';
import { nameOf, users } from '../who.ts';

export type Value = string | number | boolean;

// greatest is the greatest whole number that Discord takes, either way.
const greatest = Number.MAX_SAFE_INTEGER;

// fixedChoices are the choices of an option that needs no asking, or null.
export function fixedChoices(spec: Option): Choice[] | null {
  switch (spec.type) {
    case optionType.boolean: return [{ name: 'True', value: true }, { name: 'False', value: false }];
    case optionType.user: return persons();
    case optionType.role: return roles();
    case optionType.mentionable: return [...persons(), ...roles()];
    case optionType.channel: return channels(spec.channel_types);
    default: return spec.choices?.length ? spec.choices : null;
  }
}

function persons(): Choice[] {
  return users().map((user) => ({ name: `@${nameOf(user)}`, value: user.id }));
}

function roles(): Choice[] {
  return rolesHere().map(({ id, name }) => ({ name: `@${name}`, value: id }));
}

function channels(types: number[] | undefined): Choice[] {
  return channelsHere()
    .filter(({ type }) => !types?.length || types.includes(type))
    .map(({ id, name }) => ({ name: `#${name}`, value: id }));
}

// narrowed are the choices that a typed text can mean.
export function narrowed(choices: Choice[], text: string): Choice[] {
  const typed = bare(text);
  const at = (choice: Choice): number => Math.min(...namesOf(choice).map((name) => place(bare(name), typed)));
  return choices.filter((choice) => at(choice) < Infinity).sort((a, b) => at(a) - at(b));
}

// place is 0 for a name that a text begins, 1 for one that has it elsewhere.
function place(name: string, typed: string): number {
  if (name.startsWith(typed)) return 0;
  return name.includes(typed) ? 1 : Infinity;
}

function bare(text: string): string {
  return folded(text).replace(/^[@#]/, '');
}

// meant is the choice that a typed text means: the one of that name or value,
// or else the first of those that are shown for it.
export function meant(choices: Choice[], text: string): Choice | undefined {
  const exact = choices.find((choice) => namesOf(choice).some((name) => bare(name) === bare(text)) || String(choice.value) === text.trim());
  return exact ?? narrowed(choices, text)[0];
}

// valueOf reads a typed text as an option's value, or says what is wrong with
// it in Discord's words.
export function valueOf(spec: Option, text: string): { value?: Value; problem?: string } {
  const fixed = fixedChoices(spec);
  if (fixed) {
    const choice = meant(fixed, text);
    return choice ? { value: choice.value } : { problem: 'Input a valid value.' };
  }
  if (spec.type === optionType.integer || spec.type === optionType.number) return numberOf(spec, text.trim());
  return stringOf(spec, text.trim());
}

function stringOf({ min_length: least = 0, max_length: most = Infinity }: Option, text: string): { value?: Value; problem?: string } {
  if (text.length < least) return { problem: `Input a value with at least ${counted(least, 'character')}.` };
  if (text.length > most) return { problem: `Input a value with at most ${counted(most, 'character')}.` };
  return { value: text };
}

function numberOf({ type, min_value: least = -greatest, max_value: most = greatest }: Option, text: string): { value?: Value; problem?: string } {
  const whole = type === optionType.integer;
  if (!(whole ? /^[-+]?\d+$/ : /^[-+]?(\d+\.?\d*|\.\d+)$/).test(text)) return { problem: whole ? 'Input a valid integer.' : 'Input a valid number.' };
  const value = Number(text);
  if (value < least) return { problem: `Input a number greater than or equal to ${least}.` };
  if (value > most) return { problem: `Input a number less than or equal to ${most}.` };
  return { value };
}
