// What can be done with a message: the commands of the app that stand in its
// menu, and what Discord itself offers. The menu opens by a button, or by a
// right click or a long press.

import { onMessages } from '../composer/commands.ts';
import { el, icon } from '../dom.ts';
import { ephemeral } from './flags.ts';
import { nameIn } from '../localised.ts';
import { type Item, openList } from './list.ts';
import type { MessageHandlers } from './message.ts';
import { onLongPress } from './press.ts';
import { setting } from '../setting.ts';
import type { Command, Message } from '../types.ts';
import { nameOf } from '../who.ts';

type Point = { x: number; y: number };
type Action = Item & { act: () => void };

// addActions adds them to a message's node.
export function addActions(node: HTMLElement, message: Message, on: MessageHandlers): void {
  const label = `Actions for the message from ${nameOf(message.author)}`;
  const button = el('button', {
    type: 'button', class: 'actions', title: 'Actions', 'aria-label': label, 'data-control': 'actions',
    'aria-haspopup': 'menu', 'aria-expanded': 'false', onclick: () => open(),
  }, icon('more'));
  node.append(button);
  node.addEventListener('contextmenu', (event) => {
    if (hasOwnMenu(event) || !getSelection()?.isCollapsed) return;
    event.preventDefault();
    open({ x: event.clientX, y: event.clientY });
  });
  onLongPress(node, ({ clientX, clientY }) => open({ x: clientX, y: clientY }));

  function open(point?: Point): void {
    if (button.getAttribute('aria-expanded') === 'true' && point) return; // the other of the two ways was faster
    const actions = actionsFor(message, on);
    openList({ button, point, role: 'menu', label, items: actions, done: ([i]) => actions[i!]!.act() });
  }
}

// hasOwnMenu says whether a right click is for the browser's own menu. On a
// phone a long press is the only way to a message's.
function hasOwnMenu(event: MouseEvent): boolean {
  const touched = event instanceof PointerEvent && event.pointerType === 'touch';
  return !touched && event.composedPath().some((at) => at instanceof Element && at.matches('a[href], button, img'));
}

function actionsFor(message: Message, on: MessageHandlers): Action[] {
  const commands = (onMessages() as Command[]).map((command) => ({
    label: nameIn(command), note: `Apps · ${setting.app.username}`, act: () => on.command(command),
  }));
  const own = [
    ...copying(message),
    ...(message.flags & ephemeral ? [{ label: 'Dismiss message', danger: true, act: () => on.dismiss() }] : []),
  ];
  return [...commands, ...own.map((action, i) => ({ ...action, apart: i === 0 && commands.length > 0 }))];
}

// copying is what can be copied. Browsers let only pages of this machine, or of
// a secure server, do so.
function copying({ id, content }: Message): Action[] {
  if (!navigator.clipboard) return [];
  const copy = (text: string) => () => void navigator.clipboard.writeText(text);
  return [
    ...(content ? [{ label: 'Copy text', act: copy(content) }] : []),
    { label: 'Copy message ID', act: copy(id) },
  ];
}
