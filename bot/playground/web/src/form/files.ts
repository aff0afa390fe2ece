// File uploads. The native file input lies unseen over the field, so that a
// click, a key and a drop are all its own; the files stand below.

import { upload } from '../api.ts';
import { el } from '../dom.ts';
import { sizeOf } from '../text.ts';
import type { Component } from '../types.ts';
import { countProblem, needed, type Input } from './input.ts';

const mebi = 1 << 20;

// largest is the size of a file that Discord takes by default, in bytes.
const largest = 10 * mebi;

// fileUpload returns a file upload. What was uploaded once is not uploaded
// again when the form has to be sent again.
export function fileUpload(component: Component): Input {
  const most = component.max_values ?? 1;
  const files: File[] = [];
  const ids = new Map<File, string>();
  const list = el('ul', { class: 'form-files', id: `files-${component.id}`, 'aria-label': 'Chosen files' });
  const control = el('input', {
    type: 'file', multiple: most > 1, required: needed(component), 'aria-describedby': list.id, onchange: add,
  });
  const invitation = el('span', { 'aria-hidden': 'true' },
    'Drop ', most > 1 ? `up to ${most} files` : 'a file', ' here or ', el('b', {}, 'browse'));
  const area = el('div', { class: 'form-drop' }, invitation, control);
  for (const [event, over] of [['dragenter', true], ['dragleave', false], ['drop', false]] as const) {
    control.addEventListener(event, () => area.classList.toggle('over', over));
  }
  return {
    node: el('div', {}, area, list),
    control,
    labelable: true,
    focus: () => control.focus(),
    problem: () => tooLarge(files) || countProblem(files.length, component, most, ['Upload', 'file']),
    touched: () => files.length > 0,
    answer: async () => ({ values: await Promise.all(files.map(idOfFile)) }),
  };

  // add takes files in; a single one takes the place of the one before.
  function add(): void {
    if (most === 1) files.length = 0;
    files.push(...(control.files ?? []));
    control.value = ''; // so that the same file can be chosen again
    show();
    if (files.length > most || tooLarge(files)) list.dispatchEvent(new Event('check', { bubbles: true }));
  }

  function remove(i: number): void {
    files.splice(i, 1);
    show();
    (list.querySelectorAll('button')[Math.min(i, files.length - 1)] ?? control).focus();
  }

  function show(): void {
    list.replaceChildren(...files.map((file, i) => el('li', {},
      el('span', { class: 'form-file' }, file.name),
      el('span', { class: file.size > largest ? 'form-note too-large' : 'form-note' }, sizeOf(file.size)),
      el('button', { type: 'button', class: 'form-remove', 'aria-label': `Remove ${file.name}`, onclick: () => remove(i) }, '✕'))));
    list.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async function idOfFile(file: File): Promise<string> {
    const id = ids.get(file) ?? (await upload(file)).id;
    ids.set(file, id);
    return id;
  }
}

// tooLarge says which file is too large, or ''.
function tooLarge(files: File[]): string {
  const file = files.find(({ size }) => size > largest);
  return file ? `${file.name} is larger than ${largest / mebi} MB. Remove it, or choose a smaller file.` : '';
}
