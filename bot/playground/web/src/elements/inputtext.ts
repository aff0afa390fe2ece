// The library's text input, mended: its input is a true one that stands in the
// page, where a label can name it, and what is wrong is said beside it.

import { DiscordInputText } from '@skyra/discord-components-core/discord-input-text.js';
import { html, nothing } from 'lit';

type Control = HTMLInputElement | HTMLTextAreaElement;

// near is the part of its room from which on a paragraph says how much is left.
const near = 0.9;

export class PlayInputText extends DiscordInputText {
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

  #counter() {
    const room = this.maxLength - this.value.length;
    if (this.type === 'short' || this.value.length < near * this.maxLength) return nothing;
    return html`<span class="form-counter" title="Characters left">${room}</span>`;
  }
}

customElements.define('play-inputtext', PlayInputText);

declare global {
  interface HTMLElementTagNameMap {
    'play-inputtext': PlayInputText;
  }
}
