// Images and other files of this machine. What lies elsewhere is not fetched:
// its text stands in for it.

import { el, webAddress } from '../dom.ts';
import '../elements/library.ts';
import type { Attachment, Media } from '../types.ts';

type Picture = Pick<Media, 'url' | 'description'> & { width?: number | null; height?: number | null };

// picture shows an image of a kind, and opens it at its full size.
export function picture({ url, description = '', width, height }: Picture, kind: string): HTMLElement {
  if (!isOwn(url)) return el('p', { class: `${kind} elsewhere` }, 'Image, not loaded here: ', description || url);
  return el('a', { class: kind, href: url, target: '_blank', rel: 'noopener', 'aria-label': description ? null : 'Image' },
    el('img', { src: url, alt: description, title: description || null, width, height }));
}

function isOwn(url: string): boolean {
  if (!URL.canParse(url, location.href)) return false;
  const { protocol, origin } = new URL(url, location.href);
  return protocol === 'data:' || origin === location.origin;
}

// renderAttachment returns the node of a file below a message.
export function renderAttachment(attachment: Attachment): HTMLElement {
  const { url, filename, size, content_type: type = '' } = attachment;
  if (type.startsWith('image/')) {
    return el('discord-image-attachment', { class: 'attachment', 'custom-image-element': true, alt: attachment.description }, picture(attachment, 'attached'));
  }
  const { number, unit } = measured(size);
  return el('discord-file-attachment', {
    class: 'attachment attached-file', name: filename, bytes: number, 'bytes-unit': unit, target: '_blank', rel: 'noopener',
    href: webAddress(new URL(url, location.href).href),
  });
}

// measured gives a number of bytes in the unit in which it is read best.
function measured(bytes: number): { number: number; unit: string } {
  const [size, unit] = bytes < 1 << 10 ? [1, 'bytes'] as const : bytes < 1 << 20 ? [1 << 10, 'KB'] as const : [1 << 20, 'MB'] as const;
  return { number: Math.round((bytes / size) * 10) / 10, unit };
}
