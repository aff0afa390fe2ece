// The banner: it says on the page that a pack cannot be read as it was saved,
// until it is mended.

import './banner.css';
import { el } from '../dom.ts';
import { columnsOf, findingsOf } from './findings.ts';
import { Live } from './panel.ts';
import { clock, counted } from '../text.ts';
import type { Pack, Packs } from '../types.ts';

const alert = el('div', { class: 'banner', role: 'alert' });
const live = new Live();
let before: Packs = { packs: [], choosable: false };

// banner shows the banner in a node, when there is a reason.
export function banner(node: HTMLElement): void {
  node.append(alert, live.node);
}

// warn shows what is wrong with packs now, and says when one was read anew.
export function warn(packs: Packs): void {
  const wrong = packs.packs.filter(isBroken);
  if (told(wrong) !== told(before.packs.filter(isBroken))) alert.replaceChildren(...wrong.map(broken));
  const read = packs.packs.filter(isReadAnew);
  if (read.length || wrong.length) live.say(read.map((pack) => reloaded(pack, packs.packs.length)).join(' '));
  before = packs;
}

function isBroken({ findings }: Pack): boolean {
  return findings.length > 0;
}

// told is all that the banner would say, so that it is not said again.
function told(wrong: Pack[]): string {
  return JSON.stringify(wrong.map(({ id, title, loaded, findings }) => [id, title, loaded, findings]));
}

function broken({ title, loaded, findings }: Pack): HTMLElement {
  return el('details', { open: true },
    el('summary', {},
      el('b', {}, `${title}: ${counted(findings.length, 'error')}. `),
      loaded ? `The last good version keeps serving since ${clock(new Date(loaded))}.` : 'Nothing of it is served until this is mended.'),
    el('div', { class: 'banner-findings', tabindex: 0, role: 'group', 'aria-label': `Errors in ${title}` }, findingsOf(findings, columnsOf(alert))));
}

// isReadAnew knows a pack by its folder: one that was never read has no ID of
// its own yet.
function isReadAnew(pack: Pack): boolean {
  const known = before.packs.find(({ id, folder }) => (folder ? folder === pack.folder : id === pack.id));
  return known !== undefined && !isBroken(pack) && (isBroken(known) || known.loaded !== pack.loaded);
}

function reloaded({ title, terms }: Pack, packs: number): string {
  return `Reloaded${packs > 1 ? ` ${title}` : ''}: ${counted(terms, 'term')}.`;
}
