// Spoilers that were opened stay so when their message changes.

import type { PlaySpoiler } from '../elements/spoiler.ts';

// keepRevealed reveals in a message what was revealed in the one before it.
export function keepRevealed(before: HTMLElement, after: HTMLElement): void {
  const texts = new Set(spoilersIn(before).filter(({ activated }) => activated).map(({ textContent }) => textContent));
  for (const spoiler of spoilersIn(after)) if (texts.has(spoiler.textContent)) spoiler.reveal();
}

function spoilersIn(message: HTMLElement): PlaySpoiler[] {
  return [...message.querySelectorAll<PlaySpoiler>('play-spoiler')];
}
