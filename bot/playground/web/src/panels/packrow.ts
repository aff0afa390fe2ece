// One pack in the list of packs.

import { el } from '../dom.ts';
import { findingsOf, narrow } from './findings.ts';
import { clock, counted } from '../text.ts';
import type { Pack } from '../types.ts';

export class PackRow {
  readonly node: HTMLLIElement;
  private readonly tick: HTMLInputElement;
  private readonly name = el('span', { class: 'pack-name' });
  private readonly facts = el('div', { class: 'pack-facts' });
  private readonly errors = el('div', { class: 'pack-errors' });
  private readonly warnings = el('details', { class: 'pack-warnings', hidden: true }, el('summary'), el('div'));

  constructor(id: string, choose: () => void) {
    this.tick = el('input', { type: 'checkbox', onchange: choose });
    this.node = el('li', { class: 'pack', 'data-pack': id },
      el('label', {}, this.tick, this.name), this.facts, this.errors, this.warnings);
  }

  get isTicked(): boolean {
    return this.tick.checked;
  }

  // show shows a pack as it is now.
  show(pack: Pack, choosable: boolean): void {
    const { title, version, used, findings, warnings } = pack;
    this.tick.hidden = this.tick.disabled = !choosable;
    this.tick.checked = used;
    this.node.classList.toggle('unused', !used);
    this.name.replaceChildren(el('b', {}, title), ` ${version}`);
    this.facts.replaceChildren(...factsOf(pack));
    this.errors.replaceChildren(...(findings.length ? [el('b', {}, 'As it was saved last, it cannot be read:'), findingsOf(findings, narrow)] : []));
    this.warnings.hidden = !warnings.length;
    this.warnings.firstElementChild!.textContent = counted(warnings.length, 'warning');
    this.warnings.lastElementChild!.replaceChildren(findingsOf(warnings, narrow));
  }
}

function factsOf({ terms, figures, folder, loaded, findings }: Pack): Node[] {
  const since = findings.length ? 'serving since' : 'loaded at';
  const facts = [counted(terms, 'term'), counted(figures, 'figure'), ...(loaded ? [`${since} ${clock(new Date(loaded))}`] : [])];
  return [
    el('p', {}, findings.length && !loaded ? 'never loaded' : facts.join(' · ')),
    el('p', { class: 'pack-folder' }, folder ?? 'comes with labgloss'),
  ];
}
