// What the page does with an app's response, by its type. A new type is a line
// in this table.

import type { Answer, Choice, Form, Message } from '../types.ts';

// Doing is what a response can make the page do.
export interface Doing {
  show(message: Message): void;
  ask(form: Form): void;
}

const show = (page: Doing, { message }: Answer): void => {
  if (message) page.show(message);
};

export const responses: Record<number, (page: Doing, answer: Answer) => void> = {
  4: show,
  5: show, // a promise, which an edit will keep
  6: () => {}, // nothing is to be seen
  7: show,
  9: (page, { response }) => page.ask(response.data as unknown as Form),
};

// choicesOf returns the choices of an answer to an autocomplete.
export function choicesOf({ response: { type, data } }: Answer): Choice[] {
  if (type !== 8) throw new Error(`a response of type ${type} has no choices`);
  return (data?.choices as Choice[] | undefined) ?? [];
}
