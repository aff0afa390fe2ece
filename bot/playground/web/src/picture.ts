// Images and other files of this machine. What lies elsewhere is not fetched:
// its text stands in for it.

import { el } from './dom.ts';

// picture shows an image of a kind, and opens it at its full size.
export function picture({ url, description = '', width, height }, kind) {
  const own = url.startsWith('data:') || new URL(url, location).origin === location.origin;
  if (!own) return el('p', { class: `${kind} elsewhere` }, 'Image, not loaded here: ', description || url);
  return el('a', { class: kind, href: url, target: '_blank', rel: 'noopener' },
    el('img', { src: url, alt: description, width, height }));
}

// renderAttachment returns the node of a file below a message.
export function renderAttachment(attachment) {
  const { url, filename, size, content_type: type = '' } = attachment;
  if (type.startsWith('image/')) return picture(attachment, 'attachment');
  return el('p', { class: 'attachment file' },
    el('a', { href: url, download: filename }, filename), ` ${Math.ceil(size / 1024)} KB`);
}
