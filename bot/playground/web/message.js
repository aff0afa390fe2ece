// A message as the channel shows it.

import { renderComponents } from './components.js';
import { el, icon } from './dom.js';
import { renderEmbed } from './embed.js';
import { markdown } from './markdown.js';

// ephemeral is the flag of a message that one person alone can see.
export const ephemeral = 1 << 6;

// renderMessage returns the list item of a message. A cause says what it
// answers; on has press(component) and dismiss().
export function renderMessage(message, cause, on) {
  const { author, content, embeds, components, flags } = message;
  const isPrivate = (flags & ephemeral) !== 0;
  const looks = ['message', isPrivate && 'ephemeral', message.failed && 'failed'].filter(Boolean);
  return el('li', { class: looks.join(' '), 'data-message': message.id },
    el('article', { 'aria-labelledby': `by-${message.id}` },
      reference(cause),
      el('img', { class: 'avatar', src: avatar(author), alt: '', width: 40, height: 40 }),
      el('div', { class: 'body' },
        byline(message),
        content ? el('div', { class: 'content markdown' }, markdown(content)) : null,
        ...(embeds ?? []).map(renderEmbed),
        ...renderComponents(components, on.press),
        isPrivate ? onlyYou(on.dismiss) : null)));
}

function avatar(author) {
  return author.bot ? 'bot.svg' : 'user.svg';
}

function byline({ id, author, timestamp, edited_timestamp: edited }) {
  return el('h3', { class: 'byline', id: `by-${id}` },
    el('span', { class: author.bot ? 'name bot' : 'name' }, author.global_name ?? author.username),
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
      el('img', { src: 'user.svg', alt: '', width: 16, height: 16 }),
      el('b', {}, 'you'), ' used ', el('span', { class: 'used' }, used));
  }
  if (message) {
    const said = message.content || message.embeds?.[0]?.title || 'a message';
    return el('p', { class: 'reference' },
      el('img', { src: avatar(message.author), alt: '', width: 16, height: 16 }),
      el('b', {}, message.author.username), ' ', markdown(said).textContent);
  }
  return null;
}

function onlyYou(dismiss) {
  return el('p', { class: 'only-you' },
    icon('eye'), 'Only you can see this • ',
    el('button', { type: 'button', class: 'as-link', onclick: dismiss }, 'Dismiss message'));
}
