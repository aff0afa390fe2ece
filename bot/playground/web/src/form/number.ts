// The IDs of a form's components.

import type { Component } from '../types.ts';

// numbered returns components with the IDs that Discord gives to those that
// have none: one after the other, each before what is in it, without those that
// another has. Discord takes 0 for none.
export function numbered(components: Component[]): Component[] {
  const taken = new Set(idsOf(components));
  let last = 0;
  const free = (): number => {
    do last++; while (taken.has(last));
    return last;
  };
  const number = (component: Component): Component => {
    const copy = { ...component, id: component.id || free() };
    if (copy.components) copy.components = copy.components.map(number);
    if (copy.component) copy.component = number(copy.component);
    return copy;
  };
  return components.map(number);
}

function idsOf(components: Component[]): number[] {
  return components.flatMap(({ id, components: inside = [], component }) => [
    ...(id ? [id] : []), ...idsOf(inside), ...idsOf(component ? [component] : []),
  ]);
}
