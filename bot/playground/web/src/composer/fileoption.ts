// An option that takes a file: it is chosen, dropped or pasted, and uploaded at
// once, so that sending it is a matter of its ID.

import { upload } from '../api.ts';
import type { Given } from './commands.ts';
import { el, icon } from '../dom.ts';
import { Field } from './field.ts';
import { sizeOf } from '../text.ts';
import type { Attachment, Option } from '../types.ts';

export class FileOption extends Field {
  override readonly input: HTMLButtonElement;
  #chooser = el('input', { type: 'file', hidden: true, tabindex: '-1' });
  #shown = el('span', { class: 'file-name' });
  #file: Attachment | null = null;
  #trouble = '';
  #newest: File | null = null;
  #ended: () => void;

  // ended is called when an upload has ended, well or badly.
  constructor(spec: Option, ended: () => void) {
    super(spec);
    this.#ended = ended;
    this.input = el('button', {
      type: 'button', id: `option-${spec.name}`, class: 'file', 'data-option': spec.name, onclick: () => this.#chooser.click(),
    }, icon('file'), this.#shown);
    this.#chooser.addEventListener('change', () => {
      const [file] = this.#chooser.files ?? [];
      if (file) void this.take(file);
      this.#chooser.value = '';
      this.input.focus();
    });
    this.node.append(el('label', { for: this.input.id }, this.label), this.input, this.#chooser);
    this.#show('Choose, drop or paste a file');
  }

  // take uploads a file; of several the last counts.
  async take(file: File): Promise<void> {
    this.#newest = file;
    this.#file = null;
    this.#trouble = 'The file is still on its way.';
    this.complain('');
    this.#show(`Uploading ${file.name}…`);
    const got = await upload(file).catch((err: Error) => err);
    if (file !== this.#newest) return;
    if (got instanceof Error) this.#failed(`${file.name} could not be uploaded: ${got.message}`);
    else this.#arrived(got);
    this.#ended();
  }

  #arrived(file: Attachment): void {
    this.#file = file;
    this.complain('');
    this.#show(`${file.filename} (${sizeOf(file.size)})`);
  }

  #failed(why: string): void {
    this.#trouble = why;
    this.complain(why);
    this.#show(why);
  }

  // chosen is the file that was taken last, if it was not taken away.
  get chosen(): File | null {
    return this.#newest;
  }

  // clear takes the file away.
  clear(): void {
    this.#newest = this.#file = null;
    this.complain('');
    this.#show('Choose, drop or paste a file');
  }

  override get empty(): boolean {
    return !this.#newest;
  }

  protected override wrong(): string {
    return this.#file ? '' : this.#trouble;
  }

  override data(): Given {
    return { type: this.spec.type, name: this.spec.name, value: this.#file?.id };
  }

  #show(text: string): void {
    this.#shown.textContent = this.#shown.title = text;
    this.input.setAttribute('aria-label', `${this.label}: ${text}`);
  }
}
