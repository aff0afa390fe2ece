import { DiscordEmbedField } from '@skyra/discord-components-core/discord-embed-field.js';
import { css, html } from 'lit';
import { inline } from '../messages/markdown.ts';
import { look } from './look.ts';

// PlayField is the library's field of an embed, with Markdown in its name.
export class PlayField extends DiscordEmbedField {
  static override readonly styles = css`
    ${DiscordEmbedField.styles} ${look}
    :host .discord-field-title { color: var(--strong); }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    this.performUpdate();
  }

  protected override render() {
    return html`<div class="discord-field-title field-name">${inline(this.fieldTitle)}</div><slot></slot>`;
  }
}

customElements.define('play-field', PlayField);
