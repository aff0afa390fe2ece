// What stands in the rows of the list above the composer.

import type { Choosable } from './commands.ts';
import { el, icon } from '../dom.ts';
import { descriptionIn, nameIn } from '../localised.ts';
import { setting } from '../setting.ts';
import type { Choice, Option } from '../types.ts';
import { nameOf } from '../who.ts';

// commandRow is a command with its options.
export function commandRow({ label, description, options }: Choosable): Node[] {
  const optional = options.filter(({ required }) => !required).length;
  return [
    icon('bot'),
    el('span', { class: 'choice' },
      el('b', {}, `/${label}`),
      ...options.filter(({ required }) => required).map((option) => el('span', { class: 'pill' }, nameIn(option))),
      optional ? el('span', { class: 'pill' }, `+${optional} optional`) : null,
      el('span', { class: 'detail' }, description)),
    el('span', { class: 'app' }, nameOf(setting.app)),
  ];
}

// optionRow is an option that can be added.
export function optionRow(spec: Option): Node[] {
  return [el('span', { class: 'choice' }, el('b', {}, nameIn(spec)), el('span', { class: 'detail' }, descriptionIn(spec)))];
}

// choiceRow is a choice for an option.
export function choiceRow(choice: Choice): Node[] {
  return nameRow(nameIn(choice));
}

// nameRow is somebody or something that can be named.
export function nameRow(name: string): Node[] {
  return [el('span', { class: 'choice' }, name)];
}
