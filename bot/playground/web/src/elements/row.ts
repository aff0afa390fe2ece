import { DiscordActionRow } from '@skyra/discord-components-core/discord-action-row.js';

// PlayRow is the library's row of components, which shows them at once: what
// is not shown yet cannot take the focus when a message changes.
export class PlayRow extends DiscordActionRow {
  override connectedCallback(): void {
    super.connectedCallback();
    this.performUpdate();
  }
}

customElements.define('play-row', PlayRow);
