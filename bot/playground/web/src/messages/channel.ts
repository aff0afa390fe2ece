// The channel: its messages in their order, each an object of Discord's shape
// beside the node that shows it. What it is told may come twice, and late: an
// answer's message is an event of the stream as well.

import { keepFocus } from './focus.ts';
import { el } from '../dom.ts';
import { renderMessage } from './message.ts';
import { Scroll } from './scroll.ts';
import { keepRevealed } from './spoilers.ts';
import type { Command, Component, Message } from '../types.ts';

export interface ChannelHandlers {
  press(message: Message, component: Component, values?: string[]): Promise<void>; // a component was used
  command(message: Message, command: Command): void; // one was chosen for the message
  dismiss(message: Message): void;
}

interface Shown {
  message: Message;
  node: HTMLElement;
  order: bigint; // by which they are sorted
}

export class Channel {
  #log: HTMLElement;
  #list: HTMLElement;
  #on: ChannelHandlers;
  #scroll: Scroll;
  #shown = new Map<string, Shown>(); // by message ID
  #now = 0; // counts what the stream tells
  #changed = new Map<string, number>(); // when each message changed last, or went
  #cleared = 0; // when the channel became another

  constructor(log: HTMLElement, newer: HTMLElement, on: ChannelHandlers) {
    this.#log = log;
    this.#list = log.querySelector('#messages')!;
    this.#on = on;
    this.#scroll = new Scroll(log, newer);
  }

  // now is a moment to give to answered.
  get now(): number {
    return this.#now;
  }

  // showAll shows these messages, and no others but those that are of the page
  // itself.
  showAll(messages: Message[]): void {
    this.#log.setAttribute('aria-busy', 'true'); // they are not to be read out
    const ids = new Set(messages.map(({ id }) => id));
    for (const { message } of this.#shown.values()) if (!ids.has(message.id) && !message.failed) this.remove(message.id);
    for (const message of messages) this.show(message);
    this.#log.removeAttribute('aria-busy');
  }

  // show shows a message that is new or has changed.
  show(message: Message): void {
    this.#changed.set(message.id, ++this.#now);
    this.#put(message, BigInt(message.id) << orderBits);
  }

  // answered shows the message of an answer to what was asked at a moment, if
  // nothing newer is known of it.
  answered(message: Message, asked: number): void {
    const since = Math.max(this.#changed.get(message.id) ?? 0, this.#cleared);
    if (since <= asked) this.#put(message, BigInt(message.id) << orderBits);
  }

  // append shows a message of the page itself below all others.
  append(message: Message): void {
    this.#put(message, (this.#last?.order ?? 0n) + 1n);
  }

  remove(id: string): void {
    this.#changed.set(id, ++this.#now);
    const node = this.#shown.get(id)?.node;
    if (!node) return;
    this.#shown.delete(id);
    keepFocus(node, null, this.#log);
  }

  // clear takes all away, as the place or the person is another.
  clear(): void {
    this.#cleared = ++this.#now;
    this.#shown.clear();
    this.#list.replaceChildren();
    this.#scroll.toEnd();
  }

  // fail says below a message that pressing something in it came to nothing;
  // an empty text takes that back.
  fail(id: string, text: string): void {
    const node = this.#shown.get(id)?.node.querySelector('play-message');
    node?.querySelector('.failure')?.remove();
    if (text) node?.append(el('p', { slot: 'failure', class: 'failure', role: 'alert' }, text));
  }

  // newest returns the last message of which something is true.
  newest(is: (message: Message) => boolean): Message | undefined {
    return [...this.#shown.values()].sort(byOrder).map(({ message }) => message).findLast(is);
  }

  // toEnd scrolls to the newest message.
  toEnd(): void {
    this.#scroll.toEnd();
  }

  #put(message: Message, order: bigint): void {
    const before = this.#shown.get(message.id);
    if (before && JSON.stringify(before.message) === JSON.stringify(message)) return;
    const node = renderMessage(message, {
      press: (component: Component, values?: string[]) => this.#on.press(message, component, values),
      command: (command: Command) => this.#on.command(message, command),
      dismiss: () => this.#on.dismiss(message),
    });
    this.#shown.set(message.id, { message, node, order });
    if (!before) return this.#insert(node, order);
    keepRevealed(before.node, node);
    keepFocus(before.node, node, this.#log);
  }

  #insert(node: HTMLElement, order: bigint): void {
    const [next] = [...this.#shown.values()].filter((other) => other.order > order).sort(byOrder);
    this.#list.insertBefore(node, next?.node ?? null);
    if (!next) this.#scroll.grew();
  }

  get #last(): Shown | undefined {
    return [...this.#shown.values()].sort(byOrder).at(-1);
  }
}

// orderBits leave room for messages of the page itself between two others.
const orderBits = 16n;

function byOrder(a: Shown, b: Shown): number {
  return a.order < b.order ? -1 : Number(a.order > b.order);
}
