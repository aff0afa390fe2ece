import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { css, html, nothing } from 'lit';
import open from '../../icons/open.svg';
import { dots, drawn, look } from './look.ts';

// PlayButton is the library's button, disabled for keys as well, and busy while
// the app is asked. A click on it is the press.
export class PlayButton extends DiscordButton {
  static override readonly shadowRootOptions = { ...DiscordButton.shadowRootOptions, delegatesFocus: true };

  static override readonly styles = css`
    ${DiscordButton.styles} ${look} ${dots}
    :host { display: inline-flex; max-width: 100%; }
    :host > *:first-child {
      position: relative; gap: 8px; height: auto; min-height: 32px; min-width: 60px; max-width: 100%; margin: 0; padding: 2px 16px;
      border-radius: 8px; box-sizing: border-box; color: #fff; font-family: inherit; text-align: left;
    }
    .label { overflow-wrap: anywhere; }
    .primary { background: var(--brand); }
    .primary.hoverable:hover { background: var(--brand-hover); }
    .secondary { background: var(--secondary); }
    .secondary.hoverable:hover, a.secondary:hover { background: var(--secondary-hover); }
    .success { background: var(--success); }
    .success.hoverable:hover { background: var(--success-hover); }
    .destructive { background: var(--danger); }
    .destructive.hoverable:hover { background: var(--danger-hover); }
    .open { flex: none; width: 16px; height: 16px; background: currentcolor; mask: ${drawn(open)} center / contain no-repeat; }
    button[aria-busy="true"] { cursor: progress; }
    /* Only who waits is told to. */
    button[aria-busy="true"] .label { animation: hide 0s .2s forwards; }
    .dots { position: absolute; visibility: hidden; animation: show 0s .2s forwards; }
    @keyframes hide { to { visibility: hidden; } }
    @keyframes show { to { visibility: visible; } }
  `;

  #busy = false;

  // busy says whether the app is being asked.
  get busy(): boolean {
    return this.#busy;
  }

  set busy(busy: boolean) {
    this.#busy = busy;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.performUpdate();
  }

  protected override render() {
    const label = html`<span class="label"><slot></slot></span>`;
    if (this.url && !this.disabled) {
      return html`<a class="secondary" href=${this.url} target="_blank" rel="noopener noreferrer">${label}<span class="open"></span></a>`;
    }
    const look = `${this.type} ${this.disabled ? 'disabled' : 'hoverable'}`;
    return html`<button type="button" class=${look} ?disabled=${this.disabled} aria-busy=${String(this.busy)}>
      ${label}${this.url ? html`<span class="open"></span>` : nothing}
      ${this.busy ? html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>` : nothing}
    </button>`;
  }
}

customElements.define('play-button', PlayButton);
