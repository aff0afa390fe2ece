// The controls of the settings: each shows what holds, and changes it.

import { el } from '../dom.ts';

// Control is a node that can show anew what holds.
export interface Control {
  node: HTMLElement;
  show(): void;
}

export interface Choice {
  value: string;
  label: string;
  note?: string;
  beside?: HTMLElement; // what can be done with it other than choosing it
}

// oneOf lets one of several be chosen. All of them are seen.
export function oneOf(name: string, legend: string, choices: Choice[], current: () => string, choose: (value: string) => void): Control {
  const inputs = choices.map(({ value }) =>
    el('input', { type: 'radio', name: `setting-${name}`, value, onchange: () => choose(value) }));
  return {
    node: group(name, legend, choices, inputs),
    show: () => { for (const input of inputs) input.checked = input.value === current(); },
  };
}

// anyOf lets any of several be ticked.
export function anyOf(name: string, legend: string, choices: Choice[], current: () => string[], choose: (values: string[]) => void): Control {
  const ticked = () => inputs.filter((input) => input.checked).map(({ value }) => value);
  const inputs = choices.map(({ value }) =>
    el('input', { type: 'checkbox', name: `setting-${name}`, value, onchange: () => choose(ticked()) }));
  return {
    node: group(name, legend, choices, inputs),
    show: () => { for (const input of inputs) input.checked = current().includes(input.value); },
  };
}

// oneOfMany lets one of a long list be chosen, which opens.
export function oneOfMany(name: string, legend: string, choices: Choice[], current: () => string, choose: (value: string) => void): Control {
  const id = `setting-${name}`;
  const select = el('select', { id, class: 'panel-field', onchange: () => choose(select.value) },
    ...choices.map(({ value, label }) => el('option', { value, lang: value }, label)));
  return {
    node: el('div', { class: 'setting' }, el('label', { for: id, class: 'setting-legend' }, legend), select),
    show: () => { select.value = current(); },
  };
}

function group(name: string, legend: string, choices: Choice[], inputs: HTMLInputElement[]): HTMLElement {
  return el('fieldset', { class: `setting setting-${name}` },
    el('legend', { class: 'setting-legend' }, legend),
    ...choices.map(({ label, note, beside }, i) => el('div', { class: 'setting-choice' },
      el('label', {}, inputs[i], el('span', {}, label, ...(note ? [' ', el('small', {}, note)] : []))),
      beside)));
}
