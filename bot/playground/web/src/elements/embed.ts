import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { css, html, nothing } from 'lit';
import { webAddress } from '../dom.ts';
import { inline } from '../messages/markdown.ts';
import { picture } from '../messages/picture.ts';
import type { Embed } from '../types.ts';
import { look } from './look.ts';

// PlayEmbed is the library's embed with Markdown in its title, and with
// pictures that say what they show, open at their full size, and are never
// fetched from elsewhere.
export class PlayEmbed extends DiscordEmbed {
  static override readonly styles = css`
    ${DiscordEmbed.styles} ${look}
    :host { margin: 4px 0 0; max-width: min(520px, 100%); color: inherit; font-size: 14px; line-height: 18px; }
    .discord-left-border, :host .discord-left-border { background: var(--bar-of-embed, var(--bar)); }
    :host .discord-embed-wrapper { max-width: 100%; border: 1px solid var(--edge); border-left: 0; background: var(--raised); }
    :host .discord-embed-wrapper .discord-embed-grid { display: grid; grid-template-columns: minmax(0, 1fr) auto; padding: 8px 16px 16px 12px; }
    :host .discord-embed-author, :host .discord-embed-author a { color: var(--strong); }
    :host .discord-embed-title { color: var(--strong); line-height: 1.375; }
    :host .discord-embed-title a { color: var(--link); }
    ::slotted(*) { grid-column: 1; }
    ::slotted([slot="fields"]), :host .discord-embed-media, :host .discord-embed-footer { grid-column: 1 / -1; }
    :host .discord-embed-media { contain: none; }
    .embed-image, .embed-thumbnail { display: block; width: fit-content; max-width: 100%; border-radius: 4px; }
    .embed-image img { display: block; width: auto; max-width: 100%; height: auto; max-height: 400px; border-radius: 4px; background: var(--canvas); }
    .embed-thumbnail { grid-column: 2; grid-row: 1 / span 6; margin: 8px 0 0 16px; }
    .embed-thumbnail img { display: block; width: auto; max-width: 80px; height: auto; max-height: 80px; border-radius: 4px; }
    .elsewhere { color: var(--muted); }
    p.embed-thumbnail { grid-column: 1 / -1; grid-row: auto; margin-left: 0; }
    .embed-footer { grid-column: 1 / -1; margin-top: 8px; color: var(--muted); font-size: 12px; line-height: 16px; white-space: pre-line; }
  `;

  data: Embed = {};

  override connectedCallback(): void {
    super.connectedCallback();
    const { color } = this.data;
    if (color) this.style.setProperty('--bar-of-embed', `#${color.toString(16).padStart(6, '0')}`);
    this.performUpdate();
  }

  protected override render() {
    const { author, title, url, image, thumbnail } = this.data;
    return html`<div class="discord-left-border"></div>
      <div class="discord-embed-root"><div class="discord-embed-wrapper"><div class="discord-embed-grid">
        ${author ? html`<div class="discord-embed-author embed-author">${linked(author.url, author.name)}</div>` : nothing}
        ${title ? html`<h4 class="discord-embed-title embed-title">${linked(url, inline(title))}</h4>` : nothing}
        <slot name="description"></slot>
        <slot name="fields"></slot>
        ${image ? html`<div class="discord-embed-media">${picture(image, 'embed-image')}</div>` : nothing}
        ${thumbnail ? picture(thumbnail, 'embed-thumbnail') : nothing}
        ${this.#footer()}
      </div></div></div>`;
  }

  #footer() {
    const { footer, timestamp } = this.data;
    const parts = [footer?.text, timestamp && new Date(timestamp).toLocaleString([], { dateStyle: 'short', timeStyle: 'short' })];
    const text = parts.filter(Boolean).join(' • ');
    return text ? html`<div class="embed-footer">${text}</div>` : nothing;
  }
}

customElements.define('play-embed', PlayEmbed);

function linked(url: string | undefined, content: unknown) {
  return webAddress(url) ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${content}</a>` : content;
}
