// What the page knows from the start: it stands in the page itself, so that the
// first keystroke finds the commands.

import type { Setting } from './types.ts';

export const setting = JSON.parse(meta('setting')) as Setting;

// token is the page's own, without which its server takes nothing.
export const token = meta('playground-token');

function meta(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}
