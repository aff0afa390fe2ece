// The library's text input, mended: its input is a true one that stands in the
// page, where a label can name it, and what is wrong is said beside it.

import { DiscordInputText } from '@skyra/discord-components-core/discord-input-text.js';
import { html, nothing } from 'lit';

type Control = HTMLInputElement | HTMLTextAreaElement;

// nearlyFull is the part of its room from which on a paragraph says how much is
// left.
const nearlyFull = 0.9;

export class PlayInputText extends DiscordInputText {
  counterID = '';
  #control?: Control;

  // makeControl returns the input, as the properties say. It is made once.
  makeControl(): Control {
    if (this.#control) return this.#control;
    const control = document.createElement(this.type === 'paragraph' ? 'textarea' : 'input');
    control.required = this.required;
    control.placeholder = this.placeholder;
    control.maxLength = this.maxLength;
    control.autocomplete = 'off';
    control.value = this.defaultValue;
    if (control instanceof HTMLTextAreaElement) control.rows = 4;
    else control.type = 'text';
    control.addEventListener('input', () => (this.value = control.value));
    this.#control = control;
    return control;
  }

  override createRenderRoot(): this {
    return this;
  }

  override render() {
    return html`${this.makeControl()}${this.#counter()}`;
  }

  // #counter stays where the input's description points to, and is mostly empty.
  #counter() {
    const near = this.type === 'paragraph' && this.value.length >= nearlyFull * this.maxLength;
    const left = html`${this.maxLength - this.value.length}<span class="form-unseen"> characters left</span>`;
    return html`<span class="form-counter" id=${this.counterID}>${near ? left : nothing}</span>`;
  }
}

customElements.define('play-inputtext', PlayInputText);

declare global {
  interface HTMLElementTagNameMap {
    'play-inputtext': PlayInputText;
  }
}
