// Text inputs: a line, or a paragraph.

import { PlayInputText } from '../elements/inputtext.ts';
import type { Component } from '../types.ts';
import { missing, needed, type Input } from './input.ts';

const paragraph = 2; // the style of several lines

// textInput returns a text input.
export function textInput(component: Component): Input {
  const node = new PlayInputText();
  node.type = component.style === paragraph ? 'paragraph' : 'short';
  node.required = needed(component);
  node.minLength = component.min_length ?? 0;
  node.maxLength = component.max_length ?? node.maxLength;
  node.placeholder = component.placeholder ?? '';
  node.defaultValue = component.value ?? '';
  const control = node.makeControl();
  node.counterID = `counter-${component.id}`;
  control.setAttribute('aria-describedby', node.counterID);
  return {
    node,
    control,
    labelable: true,
    focus: () => control.focus(),
    problem: () => problemOf(control.value.length, node),
    touched: () => control.value !== node.defaultValue,
    answer: () => ({ value: control.value }),
  };
}

// problemOf says what is wrong with a text of a length. As in Discord one that
// is not required may be empty, however long it must be otherwise.
function problemOf(length: number, { required, minLength, maxLength }: PlayInputText): string {
  if (length === 0) return required ? missing : '';
  if (length < minLength) return `Must be ${minLength} characters or more. You have written ${length}.`;
  if (length > maxLength) return `Must be ${maxLength} characters or fewer. You have written ${length}.`;
  return '';
}
