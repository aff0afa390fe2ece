// What can be done with a message: the commands of the app that stand in its
// menu. The menu opens by a button, or by a right click or a long press.

import { el, icon } from './dom.ts';
import { openList } from './list.ts';
import { nameOf } from './people.ts';

// addActions adds them to a message's node; on has commands, and
// explain(command), which is called with the one that was chosen.
export function addActions(node, message, { commands, explain }) {
  if (!commands.length) return;
  const label = `Apps for the message from ${nameOf(message.author)}`;
  const button = el('button', {
    type: 'button', class: 'actions', title: 'Apps', 'aria-label': label,
    'aria-haspopup': 'menu', 'aria-expanded': 'false', onclick: () => open(),
  }, icon('more'));
  node.append(button);
  node.addEventListener('contextmenu', (event) => {
    if (event.target.closest('a, button, img') || String(getSelection())) return; // those have a menu of their own
    event.preventDefault();
    open({ x: event.clientX, y: event.clientY });
  });

  function open(point) {
    openList({
      button, point, role: 'menu', label,
      items: commands.map(({ name }) => ({ label: name, note: 'labgloss' })),
      choose: (i) => explain(commands[i]),
    });
  }
}
