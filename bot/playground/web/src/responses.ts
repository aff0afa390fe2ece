// What the page does with an app's response, by its type. A new type is a line
// in this table.

const show = ({ channel }, { message }, cause) => channel.add(message, cause);

// Each takes the page { channel, ask }, the answer { response, message }, and
// its cause: { used } for a command, { message } for a component.
export const responses = new Map([
  [4, show],
  [5, show], // a promise, which an edit will keep
  [6, () => {}], // nothing is to be seen
  [7, ({ channel }, { message }) => channel.edit(message)],
  [9, ({ ask }, { response }, cause) => ask(response.data, cause)],
]);

// choicesOf returns the choices of an answer to an autocomplete.
export function choicesOf({ response: { type, data } }) {
  if (type !== 8) throw new Error(`a response of type ${type} has no choices`);
  return data.choices;
}
