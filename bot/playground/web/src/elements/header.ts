import { DiscordHeader } from '@skyra/discord-components-core/discord-header.js';
import { css, html } from 'lit';

// PlayHeader is the library's heading, of a rank below that of its message.
export class PlayHeader extends DiscordHeader {
  static override readonly styles = css`
    ${DiscordHeader.styles}
    :host { display: block; color: var(--strong); white-space: normal; }
    :host > * { margin: 8px 0 4px; line-height: 1.375; }
    :host([level='1']) > * { font-size: 1.5rem; }
    :host([level='2']) > * { font-size: 1.25rem; }
    :host([level='3']) > * { font-size: 1rem; }
  `;

  protected override render() {
    switch (Number(this.level)) {
      case 1: return html`<h4><slot></slot></h4>`;
      case 2: return html`<h5><slot></slot></h5>`;
      default: return html`<h6><slot></slot></h6>`;
    }
  }
}

customElements.define('play-header', PlayHeader);
