// An input with its label, its description, and what is wrong with it.

import { el } from '../dom.ts';
import type { Component } from '../types.ts';
import type { Field } from './field.ts';
import { idOf, idOfLabel, needed, type Input } from './input.ts';

// The type of the one kind of input that is never required: a checkbox.
const checkbox = 23;

// labelled returns the field of an input. Once it was looked at it is so again
// with each change; an event "check" makes that begin.
export function labelled(component: Component, input: Input, name: string, description?: string): Field {
  const title = titleOf(component, input, name);
  const note = description ? el('p', { class: 'form-note', id: `note-${component.id}` }, description) : null;
  const error = el('p', { class: 'form-error', id: `error-${component.id}`, hidden: true });
  describe(component, input, [note, error]);
  const node = el('div', { class: input.beside ? 'form-field beside' : 'form-field' },
    ...(input.beside ? [input.node, title, note] : [title, note, input.node]), error);
  let checked = false;
  node.addEventListener('input', () => checked && check());
  node.addEventListener('check', check);
  return { node, check, focus: () => input.focus(), touched: () => input.touched(), data };

  function check(): boolean {
    checked = true;
    const problem = input.problem();
    error.textContent = problem;
    error.hidden = !problem;
    input.control.setAttribute('aria-invalid', String(Boolean(problem)));
    return !problem;
  }

  async function data(): Promise<Record<string, unknown>> {
    const { type, id, custom_id } = component;
    return { type, id, custom_id, ...(await input.answer()) };
  }
}

// titleOf returns the label: a true one where the control can have one. The
// star is read out only where the control cannot say itself that it is required.
function titleOf(component: Component, input: Input, name: string): HTMLElement {
  const hidden = input.control.getAttribute('role') === 'group' ? null : 'true';
  const mark = component.type !== checkbox && needed(component)
    ? el('span', { class: 'form-required', 'aria-hidden': hidden }, ' *') : null;
  return el(input.labelable ? 'label' : 'span',
    { class: 'form-label', id: idOfLabel(component), for: input.labelable && idOf(component) }, name, mark);
}

function describe(component: Component, { control, labelable }: Input, texts: (HTMLElement | null)[]): void {
  control.id = idOf(component);
  if (!labelable) control.setAttribute('aria-labelledby', idOfLabel(component));
  const own = control.getAttribute('aria-describedby') ?? '';
  control.setAttribute('aria-describedby', [...texts.map((text) => text?.id), own].filter(Boolean).join(' '));
}
