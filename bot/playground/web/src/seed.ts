// What people have said in the channel before the page was opened, so that
// there is something to explain.

import { people } from './people.ts';

const [, maya, tom] = people;

// seeds are messages, the oldest first, and how many minutes ago they were sent.
export const seeds = [
  [maya, 14, 'Does anyone know whether HDAC inhibitors block EMT in our spheroids? The paper for **journal club** only says they are “cytostatic”.'],
  [tom, 11, 'In mine they did, but MMP levels went up. Could be the hypoxia in the core, HIF-1α was everywhere.'],
  [maya, 9, 'So more ECM remodelling and less anoikis? ||I was hoping for a simple answer|| 🙂'],
];

export function seed(channel) {
  for (const [author, minutes, content] of seeds) {
    channel.add({ author, content, timestamp: new Date(Date.now() - minutes * 60_000).toISOString() });
  }
}
