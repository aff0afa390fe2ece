// Embeds: the framed part of a message.

import { el } from '../dom.ts';
import { PlayEmbed } from '../elements/embed.ts';
import { PlayField } from '../elements/field.ts';
import { markdown } from './markdown.ts';
import type { Embed } from '../types.ts';

type Field = NonNullable<Embed['fields']>[number];

// renderEmbed returns the node of an embed.
export function renderEmbed(embed: Embed): HTMLElement {
  const node = new PlayEmbed();
  Object.assign(node, { data: embed, slot: 'embeds', className: 'embed' });
  if (embed.description) {
    node.append(el('discord-embed-description', { slot: 'description', class: 'embed-description markdown' }, markdown(embed.description)));
  }
  if (embed.fields?.length) node.append(fields(embed.fields));
  for (const code of node.querySelectorAll('discord-code')) code.setAttribute('embed', '');
  return node;
}

function fields(list: Field[]): HTMLElement {
  return el('discord-embed-fields', { slot: 'fields', class: 'fields' },
    ...rows(list).flatMap((row) => row.map((field) => renderField(field, row.length))));
}

function renderField({ name, value }: Field, inRow: number): HTMLElement {
  const node = new PlayField();
  node.fieldTitle = name;
  node.className = `field of-${inRow}`;
  node.append(el('div', { class: 'field-value markdown' }, markdown(value)));
  return node;
}

// rows puts up to three inline fields that follow each other beside each other,
// and every other field on its own.
function rows(list: Field[]): Field[][] {
  const out: Field[][] = [];
  for (const field of list) {
    const row = out.at(-1);
    if (field.inline && row?.[0]?.inline && row.length < 3) row.push(field);
    else out.push([field]);
  }
  return out;
}
