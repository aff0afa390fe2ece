// A message as the channel shows it.

import { addActions } from './actions.ts';
import { renderComponents } from './components.ts';
import { el, icon } from './dom.ts';
import { renderEmbed } from './embed.ts';
import { markdown } from './markdown.ts';
import { nameOf, people, you } from './people.ts';
import { renderAttachment } from './picture.ts';

// ephemeral is the flag of a message that one person alone can see, loading that
// of a promise.
export const ephemeral = 1 << 6;
export const loading = 1 << 7;

// renderMessage returns the list item of a message. A cause says what it
// answers; on has press(component, values), dismiss(), and explain(command) for
// one of commands.
export function renderMessage(message, cause, on) {
  const { author, content, embeds, components, attachments, flags } = message;
  const isPrivate = (flags & ephemeral) !== 0;
  const looks = ['message', author.bot && 'from-app', isPrivate && 'ephemeral', message.failed && 'failed'].filter(Boolean);
  const node = el('li', { class: looks.join(' '), 'data-message': message.id },
    el('article', { 'aria-labelledby': `by-${message.id}` },
      reference(cause),
      avatar(author, 40),
      el('div', { class: 'body' },
        byline(message),
        flags & loading ? el('p', { class: 'content thinking' }, `${nameOf(author)} is thinking…`) : null,
        content ? el('div', { class: 'content markdown' }, markdown(content)) : null,
        ...(attachments ?? []).map(renderAttachment),
        ...(embeds ?? []).map(renderEmbed),
        ...renderComponents(components, on.press),
        isPrivate ? onlyYou(on.dismiss) : null)));
  addActions(node, message, on);
  return node;
}

function avatar(author, size) {
  const place = Math.max(0, people.findIndex(({ id }) => id === author.id));
  return el('img', { class: `avatar person-${place}`, src: author.bot ? 'icons/bot.svg' : 'icons/user.svg', alt: '', width: size, height: size });
}

function byline({ id, author, timestamp, edited_timestamp: edited }) {
  return el('h3', { class: 'byline', id: `by-${id}` },
    el('span', { class: author.bot ? 'name bot' : 'name' }, nameOf(author)),
    author.bot ? el('span', { class: 'tag' }, 'APP') : null,
    el('time', { datetime: timestamp }, clock(timestamp)),
    edited ? el('span', { class: 'edited' }, '(edited)') : null);
}

function clock(timestamp) {
  return new Date(timestamp).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
}

// reference is the line above a message that says what it answers.
function reference({ used, message }) {
  if (used) {
    return el('p', { class: 'reference' },
      avatar(you, 16),
      el('b', {}, nameOf(you)), ' used ', el('span', { class: 'used' }, used));
  }
  if (message) {
    const said = message.content || message.embeds?.[0]?.title || 'a message';
    return el('p', { class: 'reference' },
      avatar(message.author, 16),
      el('b', {}, nameOf(message.author)), ' ', markdown(said).textContent);
  }
  return null;
}

function onlyYou(dismiss) {
  return el('p', { class: 'only-you' },
    icon('eye'), 'Only you can see this • ',
    el('button', { type: 'button', class: 'as-link', onclick: dismiss }, 'Dismiss message'));
}
