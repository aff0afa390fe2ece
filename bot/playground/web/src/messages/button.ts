// Buttons. Styles 1 to 4 come back to the app, 5 opens a link.

import type { Press } from './components.ts';
import { webAddress } from '../dom.ts';
import { PlayButton } from '../elements/button.ts';
import { emojiOf } from './options.ts';
import type { Component } from '../types.ts';

type Looks = Record<number, [type: 'primary' | 'secondary' | 'success' | 'destructive', look: string]>;

const link = 5;
const styles: Looks = {
  1: ['primary', 'primary'],
  2: ['secondary', 'secondary'],
  3: ['success', 'success'],
  4: ['destructive', 'danger'],
  [link]: ['secondary', 'link'],
};

// renderButton returns the node of a button; press is called with it.
export function renderButton(component: Component, press: Press): HTMLElement {
  const [type, look] = styles[component.style ?? 2] ?? styles[2]!;
  const node = new PlayButton();
  Object.assign(node, { type, className: `button ${look}`, disabled: Boolean(component.disabled) });
  node.append([emojiOf(component), component.label].filter(Boolean).join(' '));
  if (component.style === link) {
    node.url = webAddress(component.url) ?? '';
    return node;
  }
  if (component.custom_id) node.dataset.control = component.custom_id;
  node.addEventListener('click', pressed);
  return node;

  async function pressed(): Promise<void> {
    if (node.busy || node.disabled) return; // one press at a time
    node.busy = true;
    try {
      await press(component);
    } finally {
      node.busy = false;
    }
  }
}
