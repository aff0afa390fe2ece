// What can be pressed or chosen below a message. A new kind of component is a
// file with its renderer and a line in this table.

import { renderButton } from './button.ts';
import { el } from '../dom.ts';
import '../elements/row.ts';
import { isSelect } from './options.ts';
import { renderSelect } from './select.ts';
import type { Component } from '../types.ts';

// Press says that a component was used, with the values that were chosen, if
// any. It ends when the app has answered.
export type Press = (component: Component, values?: string[]) => Promise<void> | void;

const row = 1;
const button = 2;

// renderComponents returns the nodes of components.
export function renderComponents(components: Component[], press: Press): HTMLElement[] {
  return components.map((component) => renderComponent(component, press));
}

function renderComponent(component: Component, press: Press): HTMLElement {
  if (component.type === row) return el('play-row', { class: 'row' }, ...renderComponents(component.components ?? [], press));
  if (component.type === button) return renderButton(component, press);
  if (isSelect(component)) return renderSelect(component, press);
  return el('p', { class: 'unknown' }, `This page cannot show components of type ${component.type} yet.`);
}
