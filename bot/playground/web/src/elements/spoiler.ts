import { DiscordSpoiler } from '@skyra/discord-components-core/discord-spoiler.js';
import { css, html, nothing } from 'lit';

// PlaySpoiler is the library's spoiler as a button until it is opened, which
// takes a click, Enter or the space bar. Nothing in it is read out before.
export class PlaySpoiler extends DiscordSpoiler {
  static override readonly styles = css`
    ${DiscordSpoiler.styles}
    :host, :host(:hover) { border-radius: 4px; background: var(--spoiler); }
    :host([activated]) { background: var(--active); cursor: auto; }
    :host(:not([activated])) span { visibility: hidden; }
    @media (forced-colors: active) { :host(:not([activated])) { outline: 1px solid ButtonText; } }
    :host(:focus-visible) { outline: 2px solid var(--link); outline-offset: 2px; }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.activated) this.#close();
    this.performUpdate();
  }

  protected override render() {
    return html`<span aria-hidden=${this.activated ? nothing : 'true'}><slot></slot></span>`;
  }

  #close(): void {
    this.role = 'button';
    this.tabIndex = 0;
    this.ariaLabel = 'Spoiler';
    this.addEventListener('click', this.#press);
    this.addEventListener('keydown', this.#press);
  }

  #press = (event: Event): void => {
    if (this.activated || (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    this.reveal();
  };

  reveal(): void {
    this.activated = true;
    this.removeAttribute('role');
    this.removeAttribute('aria-label');
  }
}

customElements.define('play-spoiler', PlaySpoiler);
