// What our elements share in their looks. The colours are the page's, so both
// themes are ours and change at once.

import { css, unsafeCSS, type CSSResult } from 'lit';

// drawn is a drawing of the page's, for a mask.
export function drawn(address: string): CSSResult {
  return unsafeCSS(`url("${address.replaceAll('"', '%22')}")`);
}

// look is for every shadow root that holds something to use or to read.
export const look = css`
  * { box-sizing: border-box; }
  button { border: 0; padding: 0; background: none; color: inherit; font: inherit; cursor: pointer; }
  a { color: var(--link); text-decoration: none; }
  a:hover { text-decoration: underline; }
  :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
  p, h3, h4 { margin: 0; }
  @media (forced-colors: active) { :host :is(.open, .down, .eye) { forced-color-adjust: none; background: ButtonText; } }
`;

// avatars tells people apart who have the same picture.
export const avatars = css`
  .person-1 { filter: hue-rotate(90deg); }
  .person-2 { filter: hue-rotate(200deg); }
  .person-3 { filter: hue-rotate(300deg); }
  .person-4 { filter: hue-rotate(150deg) saturate(.7); }
`;

// dots say that something is under way.
export const dots = css`
  .dots { display: inline-flex; gap: 4px; vertical-align: middle; }
  .dots i { width: 6px; height: 6px; border-radius: 50%; background: currentcolor; animation: dot 1.4s infinite both; }
  .dots i:nth-child(2) { animation-delay: .2s; }
  .dots i:nth-child(3) { animation-delay: .4s; }
  @keyframes dot { 0%, 80%, 100% { opacity: .3; transform: scale(.8); } 40% { opacity: 1; transform: none; } }
  @media (prefers-reduced-motion: reduce) { .dots i { animation: none; opacity: .7; } }
  @media (forced-colors: active) { .dots i { forced-color-adjust: none; background: ButtonText; } }
`;
