// Buttons. Styles 1 to 4 come back to the app, 5 opens a link.

import { anchor, el, icon } from './dom.ts';

const styles = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link' };

// renderButton returns the node of a button; press is called with it.
export function renderButton(component, press) {
  const look = `button ${styles[component.style] ?? 'secondary'}`;
  const label = el('span', {}, [component.emoji?.name, component.label].filter(Boolean).join(' '));
  if (component.style === 5) {
    const link = anchor(component.url, label, icon('open'));
    link.className = look;
    return link;
  }
  const button = el('button', {
    type: 'button', class: look, disabled: component.disabled, 'data-control': component.custom_id, onclick: pressed,
  }, label);
  return button;

  async function pressed() {
    if (button.getAttribute('aria-busy')) return; // one press at a time
    button.setAttribute('aria-busy', 'true');
    await press(component);
    button.removeAttribute('aria-busy');
  }
}
