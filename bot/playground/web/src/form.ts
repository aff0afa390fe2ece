// Forms (Discord's modals): a dialog of text inputs.

import { number } from './components.ts';
import { el } from './dom.ts';
import { markdown } from './markdown.ts';

// The types of component in a form.
const row = 1;
const textInput = 4;
const text = 10;
const label = 18;

const paragraph = 2; // the style of an input of several lines

// openForm shows a form. submit is called with what was written, the data of an
// interaction, and returns a promise; the form stays open where that fails.
export function openForm({ title, custom_id, components }, submit) {
  number(components);
  const fields = components.map(renderField);
  const failure = el('p', { class: 'failure', role: 'alert' });
  const send = el('button', { class: 'button primary' }, 'Submit');
  const dialog = el('dialog', { class: 'form', 'aria-labelledby': 'form-title' },
    el('form', { onsubmit: submitted },
      el('h2', { id: 'form-title' }, title),
      ...fields.map(({ node }) => node),
      failure,
      el('div', { class: 'row' },
        el('button', { type: 'button', class: 'button secondary', onclick: () => dialog.close() }, 'Cancel'), send)));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();

  async function submitted(event) {
    event.preventDefault();
    send.disabled = true;
    failure.textContent = '';
    try {
      await submit({ custom_id, components: fields.filter(({ data }) => data).map(({ data }) => data()) });
      dialog.close();
    } catch (err) {
      failure.textContent = `Something went wrong. Try again. (${err.message})`;
      send.disabled = false;
    }
  }
}

// renderField returns the node of a component, and a function of the data that
// is sent for it, where it has any.
function renderField(component) {
  switch (component.type) {
    case row: return rowOf(component);
    case label: return labelled(component, component.component, component.label, component.description);
    case text: return { node: el('div', { class: 'markdown' }, markdown(component.content)) };
    default: return { node: el('p', { class: 'unknown' }, `This page cannot show components of type ${component.type} yet.`) };
  }
}

// rowOf is the older form of an input: in a row, with a label of its own.
function rowOf({ type, id, components: [input] }) {
  const field = labelled({ type, id }, input, input.label);
  return { ...field, data: () => ({ type, id, components: [field.data().component] }) };
}

function labelled({ type, id }, input, name, description) {
  if (input.type !== textInput) return renderField(input);
  const box = el(input.style === paragraph ? 'textarea' : 'input', {
    id: `input-${input.custom_id}`, required: input.required ?? true, placeholder: input.placeholder, autocomplete: 'off',
    minlength: input.min_length, maxlength: input.max_length ?? 4000, rows: input.style === paragraph ? 4 : null,
  });
  box.value = input.value ?? '';
  return {
    node: el('div', { class: 'field-of-form' },
      el('label', { for: box.id }, name, box.required ? el('span', { class: 'required', 'aria-hidden': 'true' }, ' *') : null),
      description ? el('p', { class: 'note' }, description) : null,
      box),
    data: () => ({ type, id, component: { type: textInput, id: input.id, custom_id: input.custom_id, value: box.value } }),
  };
}
