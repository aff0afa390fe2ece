// The channel: its messages in their order, each an object of Discord's shape
// beside the node that shows it.

import { el } from './dom.js';
import { renderMessage } from './message.js';

export const you = { id: '100000000000000004', username: 'you', global_name: 'you' };
export const app = { id: '100000000000000001', username: 'labgloss', bot: true };
const channelID = '100000000000000003';

export class Channel {
  #log; #list; #press;
  #shown = new Map(); // by message ID: { message, cause, node }

  // press(message, component) is called when a component of a message is used.
  constructor(log, press) {
    this.#log = log;
    this.#list = log.querySelector('ol');
    this.#press = press;
  }

  // add shows a new message of an author. A cause says what it answers: { used:
  // "/define" } or { message }.
  add(author, data, cause = {}) {
    const message = {
      id: newID(), type: 0, channel_id: channelID, author, content: '', embeds: [], components: [], flags: 0,
      timestamp: new Date().toISOString(), edited_timestamp: null, ...data,
    };
    number(message.components);
    this.#show(message, cause);
    this.#log.scrollTop = 0; // its end: see the style sheet
  }

  // edit changes what a message says. Who can see it cannot change.
  edit(id, { content, embeds, components }) {
    const { message, cause } = this.#shown.get(id) ?? {};
    if (!message) return; // dismissed in the meantime
    const changed = Object.entries({ content, embeds, components }).filter(([, value]) => value !== undefined);
    const edited = { ...message, ...Object.fromEntries(changed), edited_timestamp: new Date().toISOString() };
    number(edited.components);
    this.#show(edited, cause);
  }

  // fail says below a message that pressing something in it came to nothing;
  // an empty text takes that back.
  fail(id, text) {
    const node = this.#shown.get(id)?.node;
    node?.querySelector('.failure')?.remove();
    if (text) node?.querySelector('.body').append(el('p', { class: 'failure', role: 'alert' }, text));
  }

  #show(message, cause) {
    const before = this.#shown.get(message.id)?.node;
    const node = renderMessage(message, cause, {
      press: (component) => this.#press(message, component),
      dismiss: () => this.#dismiss(message.id),
    });
    this.#shown.set(message.id, { message, cause, node });
    if (before) this.#replace(before, node);
    else this.#list.append(node);
  }

  // replace keeps the focus at hand, for whoever pressed a button of the message
  // by keyboard. It goes to no link: the next Enter may be meant for the composer.
  #replace(before, node) {
    const focused = before.contains(document.activeElement);
    before.replaceWith(node);
    if (focused) this.#log.focus();
  }

  #dismiss(id) {
    this.#shown.get(id)?.node.remove();
    this.#shown.delete(id);
    this.#log.focus();
  }
}

// number gives components the IDs that Discord gives them.
function number(components, next = { id: 1 }) {
  for (const component of components ?? []) {
    component.id ??= next.id++;
    number(component.components, next);
  }
}

let lastID = 0n;

// newID returns a snowflake: milliseconds since 2015 above 22 lower bits.
function newID() {
  const now = BigInt(Date.now() - Date.UTC(2015, 0)) << 22n;
  lastID = now > lastID ? now : lastID + 1n;
  return String(lastID);
}
