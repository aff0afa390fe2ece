// The page: a channel, a composer, and what passes between them and the bot.

import './style.css';
import './layout.css';
import './composer/composer.css';
import './messages/message.css';
import './messages/list.css';

import { dismiss, say } from './api.ts';
import { el } from './dom.ts';
import { Channel } from './messages/channel.ts';
import { Composer } from './composer/composer.ts';
import * as drawer from './panels/drawer.ts';
import { followPlace } from './panels/header.ts';
import { Interactions } from './messages/interactions.ts';
import * as packs from './panels/packs.ts';
import { mountPanels } from './panels/panels.ts';
import { session } from './session.ts';
import * as settings from './panels/settings.ts';
import { mountShortcuts } from './shortcuts.ts';
import { Stream } from './stream.ts';
import { mountTour } from './panels/tour.ts';
import type { Exchange, Message, Packs } from './types.ts';

const find = (id: string): HTMLElement => document.getElementById(id)!;

const channel = new Channel(find('log'), find('newer'), {
  press: (message, component, values) => interactions.press(message, component, values),
  command: (message, command) => void interactions.explain(message, command),
  dismiss: (message) => void takeAway(message),
});
const composer = new Composer(find('composer'), {
  say: async (content) => {
    channel.toEnd();
    await say(content);
  },
  send: (name, data) => void interactions.send(name, data),
  suggest: (data) => interactions.suggest(data),
});
const interactions = new Interactions(channel, (text) => composer.tell(text));

async function takeAway(message: Message): Promise<void> {
  if (interactions.dismissFailed(message)) return;
  channel.remove(message.id);
  await dismiss(message.id).catch((err: Error) => composer.tell(err.message));
}

mountPanels();
drawer.mountDrawer(find('drawer'));
settings.mountSettings(find('settings'));
settings.summary(find('summary'));
packs.mountPacks(find('packs'));
packs.banner(find('banner'));
mountShortcuts(composer);
mountTour(() => composer.focus());
followPlace();

let here = '';

// follow empties the channel when the person or the place is another.
function follow(): void {
  if (session.subject !== here) channel.clear();
  here = session.subject;
}
session.onChange(follow);
follow();

new Stream({
  channel: ({ messages }: { messages: Message[] }) => {
    channel.showAll(messages);
    interactions.failedHere();
  },
  message: (message: Message) => channel.show(message),
  removed: ({ id }: { id: string }) => channel.remove(id),
  exchange: (exchange: Exchange) => drawer.note(exchange),
  packs: (told: Packs) => {
    if (packs.note(told) || told.changed) void interactions.refresh();
  },
}, (trouble, outdated) => {
  const reload = el('button', { type: 'button', onclick: () => location.reload() }, 'Reload');
  find('connection').replaceChildren(trouble, ...(outdated ? [' ', reload] : []));
});

composer.focus();

// What the tests ask by itself.
export { banner } from './panels/banner.ts';
export { choosable, dataOf, readLine } from './composer/commands.ts';
export { mountDrawer, note as noteExchange } from './panels/drawer.ts';
export { excerpt } from './panels/findings.ts';
export { markdown } from './messages/markdown.ts';
export { withNames } from './composer/mentions.ts';
export { mountPacks, note as notePacks } from './panels/packs.ts';
export { usable } from './composer/rights.ts';
export { session } from './session.ts';
export { mountSettings, summary } from './panels/settings.ts';
export { readEvents } from './stream.ts';
export { valueOf } from './composer/values.ts';
