// The library's modal, mended: the form stays open until it was taken, it can
// be left by every way that Discord has without what was written being lost by
// a slip, and its parts have their true roles.

import { DiscordModal } from '@skyra/discord-components-core/discord-modal.js';
import { css, html } from 'lit';
import { ref } from 'lit/directives/ref.js';

import { modalStyle } from './modalstyle.ts';

export class PlayModal extends DiscordModal {
  static override readonly styles = css`${DiscordModal.styles}${modalStyle}`;

  // What the form itself knows: whether it may be sent (which shows what is
  // wrong), whether something was written, and how it is sent.
  check: () => boolean = () => true;
  touched: () => boolean = () => false;
  send: () => Promise<void> = async () => {};

  #busy = false;
  #failure = '';
  #pressedOutside = false;

  constructor() {
    super();
    // The keys of an open form are its own, whatever the page does with keys.
    this.addEventListener('keydown', (event) => event.stopPropagation());
  }

  // open shows the form, with the focus where it is told: on the first input. A
  // form without one can only be sent.
  async open(focus?: () => void): Promise<void> {
    await this.updateComplete;
    this.dialogRef.value?.showModal();
    if (focus) focus();
    else this.renderRoot.querySelector<HTMLElement>('.primary')?.focus();
  }

  // getUpdateComplete waits for the inputs as well, which render on their own.
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await Promise.all([...this.querySelectorAll('play-inputtext')].map((input) => input.updateComplete));
    return complete;
  }

  protected override async handleFormSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.#busy || !this.check()) return;
    this.#tell(true, '');
    try {
      await this.send();
      this.dialogRef.value?.close();
    } catch (err) {
      this.#tell(false, `Something went wrong. Try again. (${(err as Error).message})`);
    }
  }

  protected override handleClickCloseIcon(): void {
    if (!this.#busy) this.dialogRef.value?.close();
  }

  protected override onCloseDialog(): void {
    this.remove();
    // The browser has given back the focus, but no caret to type at.
    const { activeElement: back } = document;
    if (!(back instanceof HTMLElement)) return;
    back.blur();
    back.focus({ preventScroll: true }); // the answer may be at the channel's end
  }

  #tell(busy: boolean, failure: string): void {
    this.#busy = busy;
    this.#failure = failure;
    this.requestUpdate();
  }

  // #leave closes the form on a click outside of it, unless something was
  // written that would be lost. A press that began inside, such as a selection
  // of text, is none outside.
  #leave({ target, currentTarget }: Event): void {
    if (target === currentTarget && this.#pressedOutside && !this.touched()) this.handleClickCloseIcon();
  }

  // #keep keeps the browser from showing a file that is dropped beside its
  // place, instead of the page and all that was written.
  #keep(event: DragEvent): void {
    const { target, dataTransfer } = event;
    const taken = target instanceof HTMLInputElement && target.type === 'file';
    if (taken || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    dataTransfer.dropEffect = 'none';
  }

  // #enter sends the form from a line of text. The browser does so by itself
  // only for the inputs of the same tree.
  #enter(event: KeyboardEvent): void {
    const { target } = event;
    const line = target instanceof HTMLInputElement && target.type === 'text';
    if (event.key !== 'Enter' || event.isComposing || !line) return;
    event.preventDefault();
    this.renderRoot.querySelector('form')?.requestSubmit();
  }

  protected override render() {
    return html`<dialog ${ref(this.dialogRef)} class="discord-modal" aria-labelledby="title" aria-describedby="warning"
        @close=${this.onCloseDialog}
        @cancel=${(event: Event) => this.#busy && event.preventDefault()}
        @pointerdown=${(event: Event) => (this.#pressedOutside = event.target === event.currentTarget)}
        @click=${this.#leave} @dragover=${this.#keep} @drop=${this.#keep}>
      <form class="discord-modal-root" novalidate @submit=${this.handleFormSubmit} @keydown=${this.#enter}>
        ${this.#header()}
        <div class="discord-modal-content-container">
          ${this.#warning()}
          <slot></slot>
          <p class="failure" role="alert">${this.#failure}</p>
        </div>
        ${this.#actions()}
      </form>
    </dialog>`;
  }

  #header() {
    return html`<div class="discord-modal-header-container">
      <img class="discord-modal-avatar" src=${this.avatar ?? ''} alt="" width="24" height="24">
      <h2 id="title" class="discord-modal-title">${this.modalTitle}</h2>
      <button type="button" class="discord-modal-close-button" aria-label="Close" @click=${this.handleClickCloseIcon}>
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M6 6 18 18M18 6 6 18"/></svg>
      </button>
    </div>`;
  }

  #warning() {
    return html`<div class="discord-modal-warning-container">
      <svg class="discord-modal-warning-icon-svg" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="M12 7v6M12 16.5v.5"/></svg>
      <p id="warning" class="discord-modal-warning">This form will be submitted to
        <strong class="discord-modal-warning-author">${this.author}</strong>.
        Do not share passwords or other sensitive information.</p>
    </div>`;
  }

  #actions() {
    return html`<div class="discord-modal-actions-container">
      <button type="button" class="discord-modal-button secondary" @click=${this.handleClickCloseIcon}>Cancel</button>
      <button class="discord-modal-button discord-modal-button-submit primary"
        aria-busy=${String(this.#busy)} aria-disabled=${String(this.#busy)}>Submit</button>
    </div>`;
  }
}

customElements.define('play-modal', PlayModal);

declare global {
  interface HTMLElementTagNameMap {
    'play-modal': PlayModal;
  }
}
