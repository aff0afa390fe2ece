// The kinds of input, by component type. A new kind is a file with its maker
// and a line in this table.

import type { Component } from '../types.ts';
import { checkbox } from './checkbox.ts';
import { checkboxGroup } from './checkboxes.ts';
import { fileUpload } from './files.ts';
import type { Input } from './input.ts';
import { radioGroup } from './radio.ts';
import { select } from './select.ts';
import { textInput } from './text.ts';

const makers = new Map<number, (component: Component) => Input>([
  [3, select],
  [4, textInput],
  [5, select],
  [6, select],
  [7, select],
  [8, select],
  [19, fileUpload],
  [21, radioGroup],
  [22, checkboxGroup],
  [23, checkbox],
]);

// makeInput returns the input of a component, or undefined if the page has none
// of its type.
export function makeInput(component: Component): Input | undefined {
  return makers.get(component.type)?.(component);
}
