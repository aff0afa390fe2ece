// Checkboxes: yes or no. Both are answers, so that none is required.

import { el } from '../dom.ts';
import type { Component } from '../types.ts';
import type { Input } from './input.ts';

// checkbox returns a checkbox.
export function checkbox(component: Component): Input {
  const box = el('input', { type: 'checkbox', checked: component.default });
  return {
    node: box,
    control: box,
    labelable: true,
    beside: true,
    focus: () => box.focus(),
    problem: () => '',
    touched: () => box.checked !== box.defaultChecked,
    answer: () => ({ value: box.checked }),
  };
}
