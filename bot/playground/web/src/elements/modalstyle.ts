// How the modal looks, on top of the library's style: in the page's colours, as
// wide as a phone, and with its inputs in the part that scrolls.

import { css } from 'lit';

export const modalStyle = css`
  * { box-sizing: border-box; }
  h2, p { margin: 0; }
  button { font: inherit; }
  button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }

  .discord-modal-root {
    width: min(440px, 100vw);
    max-height: min(720px, 100dvh - 32px);
    min-height: 0;
    border-radius: 8px;
    background: var(--canvas);
    color: var(--text);
    box-shadow: 0 0 0 1px var(--edge), var(--shadow);
  }

  .discord-modal-header-container { align-items: flex-start; gap: 8px; }
  .discord-modal-avatar { flex: none; margin: 3px 0 0; }
  .discord-modal-title { flex: 1; min-width: 0; color: var(--strong); font-size: 20px; }
  .discord-modal-close-button { position: static; flex: none; height: auto; margin: -2px -4px; color: var(--muted); opacity: 1; }
  .discord-modal-close-button:hover { color: var(--strong); }
  .discord-modal-close-button:focus-visible { outline: 2px solid var(--link); }
  svg { display: block; flex: none; fill: none; stroke: currentcolor; stroke-width: 2; stroke-linecap: round; }

  .discord-modal-content-container { flex: 1; min-height: 0; padding: 2px 16px 16px; overscroll-behavior: contain; }
  .discord-modal-warning-container {
    gap: 10px;
    margin: 0;
    border: 0;
    background: var(--raised);
    box-shadow: inset 0 0 0 1px var(--line);
    color: var(--text);
  }
  .discord-modal-warning { margin: 0; color: var(--text); font-weight: 400; }
  .discord-modal-warning-icon-svg { align-self: center; fill: none; color: var(--muted); }
  .failure { color: var(--error); font-size: 14px; }
  .failure:not(:empty) { margin-top: 16px; }

  .discord-modal-actions-container {
    flex-direction: row;
    justify-content: flex-end;
    gap: 8px;
    border-radius: 0 0 8px 8px;
    background: var(--raised);
    box-shadow: inset 0 1px 0 var(--edge);
  }
  .primary { background: var(--brand); }
  .primary:hover { background: var(--brand-hover); }
  .secondary { background: var(--secondary); }
  .secondary:hover { background: var(--secondary-hover); }
  [aria-busy='true'] { opacity: 0.6; cursor: progress; }

  @media (width < 480px) {
    .discord-modal { align-items: end; }
    .discord-modal-root { max-height: calc(100dvh - 16px); border-radius: 12px 12px 0 0; }
    .discord-modal-actions-container { border-radius: 0; padding-bottom: max(16px, env(safe-area-inset-bottom)); }
    .discord-modal-button { flex: 1; height: 44px; }
  }

  @media (prefers-reduced-motion: reduce) {
    .discord-modal, .discord-modal::backdrop { transition: none; animation: none !important; }
  }
`;
