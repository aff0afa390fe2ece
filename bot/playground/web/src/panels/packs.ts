// The packs: what each holds and where it lies, what is wrong in it, and which
// of them the bot knows.

import './packs.css';
import * as api from '../api.ts';
import { warn } from './banner.ts';
import { el } from '../dom.ts';
import { PackRow } from './packrow.ts';
import { heading, Live } from './panel.ts';
import type { Packs } from '../types.ts';

export { banner } from './banner.ts';

const explanation = el('p', { class: 'panel-count' });
const list = el('ul', { class: 'packs', role: 'list' });
const live = new Live();
const rows = new Map<string, PackRow>();
const none: Packs = { packs: [], choosable: false };
let told = none;
let chosen = Promise.resolve(); // when what was chosen has reached the server

// mountPacks shows the packs in a node.
export function mountPacks(node: HTMLElement): void {
  node.append(heading(node, 'Packs'), explanation, live.node, list);
  show();
}

// note shows the packs as they are now. It reports whether the bot answers from
// others than before, as far as the page can see: it may have been away when
// they changed.
export function note(packs: Packs): boolean {
  const isOther = told !== none && served(told) !== served(packs);
  told = packs;
  warn(packs);
  show();
  return isOther;
}

// served is what the bot answers from.
function served({ packs }: Packs): string {
  return JSON.stringify(packs.filter(({ used }) => used).map(({ id, version, loaded }) => [id, version, loaded]));
}

function show(): void {
  const { packs, choosable } = told;
  explanation.textContent = explained(packs.length, choosable);
  for (const id of rows.keys()) if (!packs.some((pack) => pack.id === id)) rows.delete(id);
  const nodes = packs.map((pack) => {
    const row = rows.get(pack.id) ?? new PackRow(pack.id, choose);
    rows.set(pack.id, row);
    row.show(pack, choosable);
    return row.node;
  });
  // Nodes that are put where they are lose the focus.
  if (nodes.length !== list.children.length || nodes.some((node, i) => node !== list.children[i])) list.replaceChildren(...nodes);
}

function explained(packs: number, choosable: boolean): string {
  if (!packs) return 'No packs yet.';
  return choosable ? 'The bot answers from those that are ticked.' : 'The bot answers from these.';
}

// choose has the bot know the packs that are ticked; the server tells of it. Of
// two choices the first is not to come last.
function choose(): void {
  const ids = [...rows].filter(([, row]) => row.isTicked).map(([id]) => id);
  chosen = chosen.then(() => use(ids));
}

async function use(ids: string[]): Promise<void> {
  try {
    await api.usePacks(ids);
  } catch (err) {
    live.say(err instanceof Error ? err.message : String(err));
    show();
  }
}
