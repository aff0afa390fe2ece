// What the panels beside the channel have in common: a heading, and a line
// that says what was done.

import './panel.css';
import { el } from '../dom.ts';

// spoken is how long such a line stays, in milliseconds.
const spoken = 6000;

// heading names a panel, and closes it where it is one that opens.
export function heading(panel: HTMLElement, title: string): HTMLElement {
  const close = el('button', {
    type: 'button', class: 'panel-close', 'aria-label': `Close ${title}`,
    popovertarget: panel.id, popovertargetaction: 'hide',
  }, '✕');
  return el('div', { class: 'panel-head' }, el('h2', {}, title), panel.popover ? close : null);
}

// Live is a line that is read aloud when it changes, and that empties itself.
export class Live {
  readonly node = el('p', { class: 'panel-live', role: 'status' });
  private timer = 0;

  say(text: string): void {
    this.node.textContent = text;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => { this.node.textContent = ''; }, spoken);
  }
}
