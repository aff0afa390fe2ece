// One exchange in the drawer: a line, and all of it below when it is opened.

import * as api from '../api.ts';
import { copy } from './copying.ts';
import { el } from '../dom.ts';
import { json } from './json.ts';
import { Live } from './panel.ts';
import { clock } from '../text.ts';
import type { Call, Exchange } from '../types.ts';
import { nameOfChannel } from '../where.ts';
import { nameOfUser } from '../who.ts';

// byHand is said when the browser keeps its clipboard to itself.
const byHand = 'This browser refuses the clipboard. Copy what is selected below.';

export class Row {
  readonly node: HTMLLIElement;
  private readonly head: HTMLButtonElement;
  private readonly body: HTMLElement;
  private readonly facts = el('p', { class: 'exchange-facts' });
  private readonly tools = el('div', { class: 'exchange-tools' });
  private readonly live = new Live();
  private readonly copied = el('div');
  private readonly parts = [new Part('Request'), new Part('Response'), new Part('Later calls')] as const;
  private text = '';

  constructor(private exchange: Exchange) {
    const id = `exchange-${exchange.id}`;
    this.head = el('button', { type: 'button', class: 'exchange-head', 'aria-expanded': 'false', 'aria-controls': id, onclick: () => this.toggle() });
    this.body = el('div', { id, class: 'exchange-body', hidden: true },
      this.facts, this.tools, this.live.node, this.copied, ...this.parts.map(({ node }) => node));
    this.node = el('li', { class: 'exchange', 'data-exchange': exchange.id }, this.head, this.body);
    this.tools.append(
      this.tool('Copy request', () => written(this.exchange.request)),
      this.tool('Copy response', () => written(this.exchange.response)),
      this.tool('Copy as test', () => api.fixture(this.id), 'It belongs in bot/testdata/exchanges/NAME.json.'));
    this.show(exchange);
  }

  get id(): string {
    return this.exchange.id;
  }

  get isAutocomplete(): boolean {
    return this.exchange.request.type === 4;
  }

  // holds tells whether a text occurs anywhere in the exchange.
  holds(text: string): boolean {
    return this.text.includes(text.toLowerCase());
  }

  // show shows a newer state of the exchange. What did not change stays as it
  // is, so that nobody loses their place.
  show(exchange: Exchange): void {
    this.exchange = exchange;
    const { title, user, channel, status, took, failed } = exchange;
    this.text = `${title} ${nameOfUser(user)} ${nameOfChannel(channel)} ${JSON.stringify(exchange)}`.toLowerCase();
    this.node.classList.toggle('failed', isFailed(exchange));
    this.head.replaceChildren(...headOf(exchange));
    this.facts.replaceChildren(
      `${nameOfUser(user)} in ${nameOfChannel(channel)} · HTTP ${status || 'none'} · ${took} ms · ${exchange.id}`,
      failed ? el('span', { class: 'exchange-failure' }, failed) : '');
    if (!this.body.hidden) this.fill();
  }

  private toggle(): void {
    this.body.hidden = !this.body.hidden;
    this.head.setAttribute('aria-expanded', String(!this.body.hidden));
    if (!this.body.hidden) this.fill();
  }

  // fill makes the nodes of what can be long, which only an open row has.
  private fill(): void {
    const { request, response, calls } = this.exchange;
    const [asked, answered, later] = this.parts;
    asked.show(request, () => [json(request)]);
    answered.show(response, () => [response ? json(response) : el('p', { class: 'exchange-none' }, 'None came.')]);
    later.show(calls, () => calls.flatMap(callOf));
    later.node.hidden = !calls.length;
  }

  private tool(label: string, text: () => string | Promise<string>, note = ''): HTMLButtonElement {
    return el('button', { type: 'button', class: 'panel-button', onclick: () => this.copy(text, note) }, label);
  }

  private async copy(text: () => string | Promise<string>, note: string): Promise<void> {
    this.live.say(''); // so that the same is said again
    try {
      const copied = await copy(await text(), this.copied);
      this.live.say(`${copied ? 'Copied.' : byHand} ${note}`.trim());
    } catch (err) {
      this.live.say(err instanceof Error ? err.message : String(err));
    }
  }
}

// Part is a titled part of an exchange, which is made anew when it changes.
class Part {
  readonly node: HTMLElement;
  private readonly content = el('div');
  private shown = '';

  constructor(title: string) {
    this.node = el('section', { 'aria-label': title }, el('h3', {}, title), this.content);
  }

  show(value: unknown, nodes: () => Node[]): void {
    const state = JSON.stringify(value);
    if (state === this.shown) return;
    this.shown = state;
    this.content.replaceChildren(...nodes());
  }
}

function callOf({ method, path, status, body, files = [] }: Call): Node[] {
  const along = files.length ? `, with ${files.join(', ')}` : '';
  const line = el('p', { class: 'exchange-call' }, el('b', {}, method), ` ${path} → ${status}${along}`);
  return body === null ? [line] : [line, json(body)];
}

function headOf(exchange: Exchange): Node[] {
  return [
    el('time', { datetime: exchange.at }, clock(new Date(exchange.at), 'medium')),
    el('span', { class: 'exchange-title' }, exchange.title),
    el('span', { class: 'exchange-user' }, nameOfUser(exchange.user)),
    el('span', { class: 'exchange-took' }, `${exchange.took} ms`),
    el('span', { class: 'exchange-status' }, isFailed(exchange) ? 'failed' : String(exchange.status)),
  ];
}

function isFailed({ failed, status }: Exchange): boolean {
  return Boolean(failed) || status >= 400;
}

function written(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
