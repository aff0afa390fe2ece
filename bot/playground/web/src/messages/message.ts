// A message as the channel shows it.

import { addActions } from './actions.ts';
import { renderComponents } from './components.ts';
import { el } from '../dom.ts';
import { PlayMessage, sent } from '../elements/message.ts';
import { PlayReply } from '../elements/reply.ts';
import { renderEmbed } from './embed.ts';
import { ephemeral, loading } from './flags.ts';
import { markdown } from './markdown.ts';
import { renderAttachment } from './picture.ts';
import { session } from '../session.ts';
import { setting } from '../setting.ts';
import type { Command, Component, Message, User } from '../types.ts';
import { avatarClass, avatarOf, colourOf, nameOf } from '../who.ts';

const slash = 1; // the type of a command that is typed

// MessageHandlers are what a message asks of the page. What press returns ends
// when the app has answered.
export interface MessageHandlers {
  press(component: Component, values?: string[]): Promise<void> | void;
  dismiss(): void;
  command(command: Command): void; // one of the message's menu
}

// renderMessage returns the element of a message.
export function renderMessage(message: Message, on: MessageHandlers): HTMLElement {
  const { author, flags, failed } = message;
  const isPrivate = (flags & ephemeral) !== 0;
  const looks = ['message', author.bot && 'from-app', isPrivate && 'ephemeral', failed && 'failed'].filter(Boolean);
  const shown = frame(message, on.dismiss);
  shown.append(...parts(message, on));
  const node = el('article', {
    class: looks.join(' '), 'data-message': message.id,
    'aria-label': `${nameOf(author)}, ${sent(new Date(message.timestamp))}${isPrivate ? ', only for you' : ''}`,
  }, shown);
  addActions(node, message, on);
  return node;
}

function frame({ author, flags, mentions, timestamp }: Message, dismiss: () => void): PlayMessage {
  const node = new PlayMessage();
  Object.assign(node, {
    author: nameOf(author), bot: Boolean(author.bot), roleColor: colourOf(author), avatar: avatarOf(author), avatarClass: avatarClass(author),
    ephemeral: (flags & ephemeral) !== 0, highlight: mentions?.some(({ id }) => id === session.person.user.id), moment: new Date(timestamp), dismissed: dismiss,
  });
  return node;
}

// parts are what stands in the slots of a message.
function parts(message: Message, on: MessageHandlers): HTMLElement[] {
  const { content, embeds, components, attachments } = message;
  const below = renderComponents(components ?? [], on.press);
  return [
    reference(message),
    text(message, content),
    message.edited_timestamp ? el('span', { class: 'edited' }, '(edited)') : null,
    attachments?.length ? el('discord-attachments', { slot: 'attachments' }, ...attachments.map(renderAttachment)) : null,
    ...(embeds ?? []).map(renderEmbed),
    below.length ? el('div', { slot: 'components', class: 'components' }, ...below) : null,
  ].filter((node) => node !== null);
}

function text({ author, flags }: Message, content: string): HTMLElement | null {
  if (flags & loading) {
    return el('div', { class: 'content thinking' },
      el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')), ` ${nameOf(author)} is thinking…`);
  }
  return content ? el('div', { class: 'content markdown' }, markdown(content)) : null;
}

// reference is the line above a message that says what it answers.
function reference(message: Message): HTMLElement | null {
  const { used, interaction_metadata: by, referenced_message: before } = message;
  if (used && by) return line(by.user, 'used ', el('span', { class: 'used' }, typed(used)));
  return before ? line(before.author, excerpt(before)) : null;
}

// excerpt is what a message says, as text in a line. It gives no spoiler away.
function excerpt({ content, embeds }: Message): string {
  const said = markdown(content || embeds?.[0]?.title || 'a message');
  for (const spoiler of said.querySelectorAll('play-spoiler')) spoiler.replaceWith('(spoiler)');
  return said.textContent;
}

function line(user: User, ...said: (Node | string)[]): HTMLElement {
  const node = new PlayReply();
  Object.assign(node, { slot: 'reply', className: 'reference' });
  Object.assign(node, { author: nameOf(user), avatar: avatarOf(user), avatarClass: avatarClass(user), roleColor: colourOf(user) });
  node.append(...said);
  return node;
}

// typed is a command's name as it is called: with a slash, if it is typed.
function typed(used: string): string {
  const [first] = used.split(' ');
  const found = setting.commands.find(({ name, type }) => name === used || (name === first && (type ?? slash) === slash));
  return used.startsWith('/') || (found?.type ?? slash) !== slash ? used : `/${used}`;
}
