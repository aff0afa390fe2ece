// What can be pressed or chosen below a message. A new kind of component is a
// file with its renderer and a line in this table.

import { renderButton } from './button.ts';
import { el } from './dom.ts';
import { renderSelect } from './select.ts';

// By component type: a function of the component, its press callback, and
// render, which shows the components within it.
const renderers = new Map([
  [1, ({ components }, press, render) => el('div', { class: 'row' }, ...render(components))],
  [2, renderButton],
  [3, renderSelect],
]);

// renderComponents returns the nodes of components; press(component, values) is
// called when one is used, with values that were chosen, if any. It returns a
// promise that ends when it has been answered.
export function renderComponents(components, press) {
  const render = (list) => (list ?? []).map((component) => {
    const renderer = renderers.get(component.type);
    if (!renderer) return el('p', { class: 'unknown' }, `This page cannot show components of type ${component.type} yet.`);
    return renderer(component, press, render);
  });
  return render(components);
}

// number gives components the IDs that Discord gives them.
export function number(components, next = { id: 1 }) {
  for (const component of components ?? []) {
    component.id ??= next.id++;
    number(component.components ?? [component.component].filter(Boolean), next);
  }
}
