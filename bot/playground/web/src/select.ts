// Select menus: one thing is chosen from a list.

import { el, icon } from './dom.ts';
import { openList } from './list.ts';

// renderSelect returns the node of a menu; press is called with it and the
// values that were chosen.
export function renderSelect(component, press) {
  const { options, placeholder = 'Make a selection', disabled, custom_id: id } = component;
  const chosen = options.find((option) => option.default);
  const button = el('button', {
    type: 'button', class: 'select', disabled, 'data-control': id,
    'aria-haspopup': 'listbox', 'aria-expanded': 'false',
    'aria-label': chosen ? `${placeholder}: ${chosen.label}` : placeholder,
    onclick: open, onkeydown: (event) => event.key === 'ArrowDown' && open(event),
  }, el('span', { class: chosen ? 'chosen' : 'placeholder' }, chosen?.label ?? placeholder), icon('down'));
  return button;

  function open(event) {
    event.preventDefault();
    if (button.getAttribute('aria-busy')) return; // one choice at a time
    openList({
      button,
      role: 'listbox',
      label: placeholder,
      items: options.map((option) => ({ label: option.label, note: option.description, chosen: option.default })),
      choose: (i) => choose(options[i].value),
    });
  }

  async function choose(value) {
    button.setAttribute('aria-busy', 'true');
    await press(component, [value]);
    button.removeAttribute('aria-busy');
  }
}
