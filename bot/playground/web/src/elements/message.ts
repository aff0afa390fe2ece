// A message's frame: who said it, when, and what surrounds it. What was said
// stands in its slots.

import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { css, html, nothing } from 'lit';
import eye from '../../icons/eye.svg';
import { avatars, drawn, look } from './look.ts';
import { clock } from '../text.ts';

// PlayMessage is the library's message with a heading for its author, a button
// that can be pressed by any key, and Discord's times.
export class PlayMessage extends DiscordMessage {
  static override readonly styles = css`
    ${DiscordMessage.styles} ${look} ${avatars}
    :host { color: inherit; font: inherit; padding: 2px 48px 2px 16px; margin: 0; line-height: 1.375; }
    :host(:hover) { background: var(--hover); }
    :host([ephemeral]) { padding-right: 48px; background: var(--tint); }
    :host([ephemeral]:hover) { background: var(--tint-hover); }
    :host([ephemeral])::before { background: var(--tint-edge); }
    :host([highlight]) { padding-right: 48px; }
    :host([highlight]), :host([highlight]:hover) { background: var(--for-you); }
    .discord-author-avatar { display: block; flex: none; margin-top: 2px; }
    .discord-author-avatar img { display: block; cursor: auto; }
    .discord-message-content { min-width: 0; padding: 0; line-height: inherit; }
    .byline { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 6px; font-size: 16px; font-weight: 500; line-height: 1.375; }
    .discord-message-timestamp { margin: 0; color: var(--muted); font-size: 12px; font-weight: 400; }
    .discord-message-body { line-height: inherit; word-break: normal; overflow-wrap: anywhere; }
    .only-you { display: flex; flex-wrap: wrap; align-items: center; gap: 0 4px; margin-top: 6px; color: var(--muted); font-size: 13px; }
    .only-you button { color: var(--link); font-weight: 500; }
    .only-you button:hover { text-decoration: underline; }
    .eye { width: 16px; height: 16px; background: currentcolor; mask: ${drawn(eye)} center / contain no-repeat; }
    @media (width < 480px) {
      :host, :host([ephemeral]) { padding-inline: 12px; }
      .discord-author-avatar { margin-right: 12px; }
    }
  `;

  avatarClass = '';
  moment = new Date(); // when it was sent
  dismissed: () => void = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.performUpdate();
  }

  protected override render() {
    return html`<slot name="reply"></slot>
      <div class="discord-message-inner">
        <div class="discord-author-avatar"><img class=${this.avatarClass} src=${this.avatar ?? ''} alt="" width="40" height="40"></div>
        <div class="discord-message-content">
          ${this.#byline()}
          <div class="discord-message-body"><slot></slot></div>
          <slot name="attachments"></slot>
          <slot name="embeds"></slot>
          <slot name="components"></slot>
          ${this.ephemeral ? this.#onlyYou() : nothing}
          <slot name="failure"></slot>
        </div>
      </div>`;
  }

  #byline() {
    return html`<h3 class="byline">
      <discord-author-info author=${this.author ?? ''} role-color=${this.roleColor ?? ''} ?bot=${this.bot}></discord-author-info>
      <time class="discord-message-timestamp" datetime=${this.moment.toISOString()} title=${this.moment.toLocaleString([], { dateStyle: 'full', timeStyle: 'short' })}>${sent(this.moment)}</time>
    </h3>`;
  }

  #onlyYou() {
    return html`<div class="only-you">
      <span class="eye" aria-hidden="true"></span> Only you can see this •
      <button type="button" @click=${() => this.dismissed()}>Dismiss message</button>
    </div>`;
  }
}

customElements.define('play-message', PlayMessage);

// sent says when a message was sent: the nearer, the shorter.
export function sent(moment: Date, now = new Date()): string {
  const days = Math.round((midnight(now) - midnight(moment)) / 86_400_000); // which are not all of 24 hours
  if (days === 0) return clock(moment);
  if (days === 1) return `Yesterday at ${clock(moment)}`;
  return `${moment.toLocaleDateString([], { dateStyle: 'short' })}, ${clock(moment)}`;
}

function midnight(moment: Date): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}
