// The components that a form consists of: labels with an input, rows (the older
// form of the same), and texts.

import { el } from '../dom.ts';
import { markdown } from '../messages/markdown.ts';
import type { Component } from '../types.ts';
import { makeInput } from './inputs.ts';
import { labelled } from './labelled.ts';

// Field is a component of a form.
export interface Field {
  node: HTMLElement;
  // check shows what is wrong in it, and says whether nothing is.
  check(): boolean;
  // focus is missing where there is nothing to fill in.
  focus?(): void;
  // touched says whether the person filled something in.
  touched(): boolean;
  // data is what is sent for it. It fails if a file cannot be uploaded.
  data(): Promise<Record<string, unknown>>;
}

const renderers = new Map<number, (component: Component) => Field>([
  [1, row],
  [10, text],
  [18, label],
]);

// renderField returns a component of a form as a field.
export function renderField(component: Component): Field {
  return (renderers.get(component.type) ?? unknown)(component);
}

function label({ component: inside, label: name = '', description, ...outside }: Component): Field {
  const input = inside && makeInput(inside);
  if (!inside || !input) return unknown(inside ?? outside);
  const field = labelled(inside, input, name, description);
  return { ...field, data: async () => ({ type: outside.type, id: outside.id, component: await field.data() }) };
}

// row shows the input of an action row, which has its own label.
function row({ type, id, components = [] }: Component): Field {
  const [inside] = components;
  const input = inside && makeInput(inside);
  if (!inside || !input) return unknown({ type, id });
  const field = labelled(inside, input, inside.label ?? '');
  return { ...field, data: async () => ({ type, id, components: [await field.data()] }) };
}

function text({ content = '', ...component }: Component): Field {
  return still(component, el('div', { class: 'form-text markdown' }, markdown(content)));
}

function unknown(component: Component): Field {
  return still(component, el('p', { class: 'form-field form-note' }, `This page cannot show components of type ${component.type} yet.`));
}

// still is a field without an input.
function still({ type, id }: Component, node: HTMLElement): Field {
  return { node, check: () => true, touched: () => false, data: async () => ({ type, id }) };
}
