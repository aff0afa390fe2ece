// The kinds of input, by component type. A new kind is a file with its maker
// and a line in this table.

import type { Component } from '../types.ts';
import { checkbox } from './checkbox.ts';
import { checkboxGroup } from './checkboxes.ts';
import { channels, people, peopleAndRoles, roles } from './entities.ts';
import { fileUpload } from './files.ts';
import type { Input } from './input.ts';
import { radioGroup } from './radio.ts';
import { select, texts } from './select.ts';
import { textInput } from './text.ts';

const makers = new Map<number, (component: Component) => Input>([
  [3, (component) => select(component, texts(component))],
  [4, textInput],
  [5, (component) => select(component, people(component))],
  [6, (component) => select(component, roles(component))],
  [7, (component) => select(component, peopleAndRoles(component))],
  [8, (component) => select(component, channels(component))],
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
