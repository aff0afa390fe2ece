// Embeds: the framed part of a message.

import { anchor, el, webAddress } from './dom.ts';
import { inline, markdown } from './markdown.ts';
import { picture } from './picture.ts';

// renderEmbed returns the node of an embed.
export function renderEmbed(embed) {
  const node = el('div', { class: 'embed' },
    embed.author ? el('p', { class: 'embed-author' }, linked(embed.author.url, embed.author.name)) : null,
    embed.title ? el('h4', { class: 'embed-title' }, linked(embed.url, inline(embed.title))) : null,
    embed.description ? el('div', { class: 'embed-description markdown' }, markdown(embed.description)) : null,
    embed.fields?.length ? fields(embed.fields) : null,
    embed.thumbnail ? picture(embed.thumbnail, 'embed-thumbnail') : null,
    embed.image ? picture(embed.image, 'embed-image') : null,
    footer(embed));
  if (embed.color) node.style.setProperty('--bar', `#${embed.color.toString(16).padStart(6, '0')}`);
  return node;
}

function linked(url, content) {
  return webAddress(url) ? anchor(url, content) : content;
}

function fields(list) {
  return el('dl', { class: 'fields' }, ...rows(list).flatMap((row) => row.map((field) =>
    el('div', { class: `field of-${row.length}` },
      el('dt', {}, inline(field.name)),
      el('dd', { class: 'markdown' }, markdown(field.value))))));
}

// rows puts up to three inline fields that follow each other beside each other,
// and every other field on its own.
function rows(list) {
  const out = [];
  for (const field of list) {
    const row = out.at(-1);
    if (field.inline && row?.[0].inline && row.length < 3) row.push(field);
    else out.push([field]);
  }
  return out;
}

function footer({ footer: note, timestamp }) {
  const parts = [note?.text, timestamp && new Date(timestamp).toLocaleString()].filter(Boolean);
  return parts.length ? el('p', { class: 'embed-footer' }, parts.join(' • ')) : null;
}
