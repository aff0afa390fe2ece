// The library's elements that we take as they are, in the colours of the page.

import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordCode } from '@skyra/discord-components-core/discord-code.js';
import { DiscordFileAttachment } from '@skyra/discord-components-core/discord-file-attachment.js';
import { DiscordImageAttachment } from '@skyra/discord-components-core/discord-image-attachment.js';
import { DiscordLink } from '@skyra/discord-components-core/discord-link.js';
import { DiscordMention } from '@skyra/discord-components-core/discord-mention.js';
import { DiscordPre } from '@skyra/discord-components-core/discord-pre.js';
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js';
import { DiscordTime } from '@skyra/discord-components-core/discord-time.js';
import { DiscordVerifiedAuthorTag } from '@skyra/discord-components-core/discord-verified-author-tag.js';
import '@skyra/discord-components-core/discord-attachments.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import { css } from 'lit';
import { look } from './look.ts';

DiscordAuthorInfo.elementStyles.push(css`
  :host { margin: 0; flex-wrap: wrap; gap: 0 2px; }
  :host .discord-author-username { color: var(--strong); }
  :host .discord-author-username:hover { text-decoration: none; cursor: auto; }
`);

DiscordVerifiedAuthorTag.elementStyles.push(css`
  :host { padding: 0 4.4px; border-radius: 4px; background: var(--brand); font-size: 12px; font-weight: 600; }
`);

DiscordCode.elementStyles.push(css`
  :host { background: none; font-family: inherit; }
  code, :host([embed]) code {
    margin: 0; padding: 0 .25em; border: 1px solid var(--line); border-radius: 4px; background: var(--code);
    font: .85em/1.125rem var(--mono);
  }
  :host([multiline]) code, :host([embed][multiline]) code {
    width: auto; padding: 8px; border: 1px solid var(--line); border-radius: 4px; background: var(--code); font-size: 14px;
  }
`);

DiscordPre.elementStyles.push(css`
  :host { display: block; }
  :host pre, :host([embed]) pre { width: auto; margin: 6px 0; font: inherit; overflow-wrap: anywhere; }
`);

DiscordQuote.elementStyles.push(css`
  .discord-quote-divider { flex: none; background: var(--quote); }
  blockquote { min-width: 0; }
`);

DiscordLink.elementStyles.push(look);

DiscordMention.elementStyles.push(css`
  :host, :host([type='role']) { background: var(--mention-tint); color: var(--mention); cursor: auto; }
  :host(:hover) { background: var(--mention-tint); color: var(--mention); }
  :host([role='button']) { cursor: pointer; }
  :host([role='button']:hover) { background: var(--brand); color: #fff; }
  :host(:focus-visible) { outline: 2px solid var(--link); outline-offset: 2px; }
`);

DiscordTime.elementStyles.push(css`
  :host { background: var(--active); white-space: normal; }
`);

DiscordImageAttachment.elementStyles.push(css`
  .discord-image-attachment { margin: 4px 0 0; }
  .discord-image-wrapper { max-width: 100%; }
`);

DiscordFileAttachment.elementStyles.push(css`
  .discord-file-attachment-mosaic-style { border-color: var(--edge); background: var(--raised); }
  .discord-file-attachment-metadata { color: var(--muted); }
  .discord-link-download-attachment { color: var(--muted); }
  .discord-button-download-attachment { background: var(--raised); }
`);
