import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import { css, html } from 'lit';
import { avatars, look } from './look.ts';

// PlayReply is the line above a message that says what it answers: the
// library's, which would have a screen reader say the name twice.
export class PlayReply extends DiscordReply {
  static override readonly styles = css`
    ${DiscordReply.styles} ${look} ${avatars}
    :host { margin: 0 0 4px 56px; padding: 0; color: var(--muted); font: inherit; font-size: 14px; line-height: 18px; user-select: auto; }
    :host::before { border-color: var(--active) !important; left: -37px; }
    .discord-replied-message-username { color: var(--who, var(--strong)); opacity: 1; }
    .discord-replied-message-username:hover { text-decoration: none; cursor: auto; }
    .text { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    @media (width < 480px) { :host { margin-left: 52px; } :host::before { left: -33px; } }
  `;

  avatarClass = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.style.setProperty('--who', this.roleColor ?? 'var(--strong)');
    this.performUpdate();
  }

  protected override render() {
    return html`<img class="discord-replied-message-avatar ${this.avatarClass}" src=${this.avatar} alt="" width="16" height="16">
      <span class="discord-replied-message-username">${this.author}</span>
      <span class="text"><slot></slot></span>`;
  }
}

customElements.define('play-reply', PlayReply);
