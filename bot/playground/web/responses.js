// What the channel does with an app's response, by its type. A new type is a
// line in this table.

import { app } from './channel.js';

// Each takes the channel, the response's data, and its cause: { used } for a
// command, { message } for a component.
export const responses = new Map([
  [4, (channel, data, cause) => channel.add(app, data, cause)],
  [6, () => {}], // nothing is to be seen
  [7, (channel, data, { message }) => channel.edit(message.id, data)],
]);

// choicesOf returns the choices of a response to an autocomplete.
export function choicesOf({ type, data }) {
  if (type !== 8) throw new Error(`a response of type ${type} has no choices`);
  return data.choices;
}
