import { DiscordStringSelectMenu } from '@skyra/discord-components-core/discord-string-select-menu.js';
import { css, html } from 'lit';
import down from '../../icons/down.svg';
import { drawn, look } from './look.ts';

// PlaySelect is the library's select menu as a button, which opens a list of
// the page: the library's own has no keys and no selected state. What is chosen
// is its text.
export class PlaySelect extends DiscordStringSelectMenu {
  static override readonly shadowRootOptions = { ...DiscordStringSelectMenu.shadowRootOptions, delegatesFocus: true };

  static override readonly styles = css`
    ${DiscordStringSelectMenu.styles} ${look}
    :host { display: block; width: min(400px, 100%); }
    .discord-string-select-menu, :host .discord-string-select-menu {
      gap: 8px; width: 100%; height: auto; min-height: 40px; margin: 0; padding: 8px 12px !important;
      border: 1px solid var(--line); border-radius: 8px; background: var(--pill); color: var(--text); font-size: 14px; text-align: left;
    }
    .shown { min-width: 0; overflow-wrap: anywhere; }
    .empty { color: var(--muted); font-weight: 400; }
    button:disabled { cursor: not-allowed; opacity: .5; }
    button[aria-busy="true"] { cursor: progress; opacity: .6; }
    .down { flex: none; width: 20px; height: 20px; background: currentcolor; mask: ${drawn(down)} center / contain no-repeat; }
    [aria-expanded="true"] .down { transform: rotate(180deg); }
  `;

  #chosen: string[] = [];

  // chosen are the labels of what is chosen.
  get chosen(): string[] {
    return this.#chosen;
  }

  set chosen(labels: string[]) {
    this.#chosen = labels;
    this.textContent = labels.join(', ') || this.placeholder;
    this.requestUpdate();
  }

  open: (button: HTMLElement) => void = () => {};
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
    return html`<button
      type="button" class="discord-string-select-menu" ?disabled=${this.disabled} aria-haspopup="listbox" aria-expanded="false"
      aria-busy=${String(this.busy)} aria-label=${[this.placeholder, this.chosen.join(', ')].filter(Boolean).join(': ')}
      @click=${this.#open} @keydown=${this.#key}><span class=${this.chosen.length ? 'shown' : 'shown empty'}><slot></slot></span><span class="down"></span></button>`;
  }

  #open = (event: Event): void => {
    event.preventDefault();
    if (!this.busy) this.open(event.currentTarget as HTMLElement);
  };

  #key = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#open(event);
  };
}

customElements.define('play-select', PlaySelect);
