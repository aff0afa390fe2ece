// The channel: its messages in their order, each an object of Discord's shape
// beside the node that shows it.

import { number } from './components.ts';
import { el } from './dom.ts';
import { loading, renderMessage } from './message.ts';

const channelID = '100000000000000003';

export class Channel {
  #log; #list; #on;
  #shown = new Map(); // by message ID: { message, cause, node }

  // on.press(message, component, values) is called when a component of a
  // message is used, and on.explain(message, command) when one of on.commands
  // is chosen for it.
  constructor(log, on) {
    this.#log = log;
    this.#list = log.querySelector('ol');
    this.#on = on;
  }

  // add shows a new message. A cause says what it answers: { used: "/define" }
  // or { message }.
  add(data, cause = {}) {
    const message = {
      id: newID(), type: 0, channel_id: channelID, content: '', embeds: [], components: [], attachments: [], mentions: [],
      flags: 0, timestamp: new Date().toISOString(), edited_timestamp: null, ...data,
    };
    number(message.components);
    this.#show(message, cause);
    this.#log.scrollTop = 0; // its end: see the style sheet
  }

  // edit changes what a message says. It is then no promise any longer.
  edit({ id, ...changed }) {
    const { message, cause } = this.#shown.get(id) ?? {};
    if (!message) return; // dismissed in the meantime
    const edited = { ...message, ...changed, flags: message.flags & ~loading };
    if (message.flags & loading) edited.edited_timestamp = null;
    number(edited.components);
    this.#show(edited, cause);
  }

  // remove takes a message away.
  remove(id) {
    const node = this.#shown.get(id)?.node;
    const focused = node?.contains(document.activeElement);
    node?.remove();
    this.#shown.delete(id);
    if (focused) this.#log.focus();
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
      press: (component, values) => this.#on.press(message, component, values),
      explain: (command) => this.#on.explain(message, command),
      commands: this.#on.commands,
      dismiss: () => this.remove(message.id),
    });
    this.#shown.set(message.id, { message, cause, node });
    if (before) this.#replace(before, node);
    else this.#list.append(node);
  }

  // replace keeps the focus at hand, for whoever uses a message by keyboard: on
  // the same control where it is still there. It goes to no link: the next Enter
  // may be meant for the composer.
  #replace(before, node) {
    const focused = before.contains(document.activeElement);
    const control = document.activeElement.dataset.control;
    before.replaceWith(node);
    if (focused) (control && node.querySelector(`[data-control="${CSS.escape(control)}"]`) || this.#log).focus();
  }
}

let lastID = 0n;

// newID returns a snowflake: milliseconds since 2015 above 22 lower bits.
function newID() {
  const now = BigInt(Date.now() - Date.UTC(2015, 0)) << 22n;
  lastID = now > lastID ? now : lastID + 1n;
  return String(lastID);
}
