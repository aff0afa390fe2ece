// How the place is called where the person is.

import { session } from './session.ts';

export const direct = 1; // the context of a direct message with the app

// placeName is "#glossary", or "@labgloss" in a direct message.
export function placeName(): string {
  const { channel, context } = session.place;
  return context === direct ? `@${channel.name}` : `#${channel.name}`;
}
