// What a person does with the app, and what becomes of it in the channel.

import { interact } from '../api.ts';
import type { Channel } from './channel.ts';
import { openForm } from '../form/form.ts';
import { ephemeral } from './flags.ts';
import { choicesOf, responses } from './responses.ts';
import { session } from '../session.ts';
import { setting } from '../setting.ts';
import type { Action, Choice, Command, Component, Form, Message } from '../types.ts';
import { nameOf } from '../who.ts';

// The types of an interaction.
const command = 2;
const component = 3;
const autocomplete = 4;
const submission = 5;

const messageCommand = 3;

// patience is how long an answer may take before the page says that it waits,
// in milliseconds.
const patience = 400;

export class Interactions {
  #channel: Channel;
  #tell: (text: string) => void;
  #failures = 0;
  #failed = new Map<string, Message[]>(); // messages of the page itself, by where
  #asked = new Map<string, Action>(); // the commands of this tab, by the message that answers

  // tell says something to the person in a line.
  constructor(channel: Channel, tell: (text: string) => void) {
    this.#channel = channel;
    this.#tell = tell;
  }

  // send sends a command; used is its name.
  async send(used: string, data: Record<string, unknown>): Promise<void> {
    const where = session.subject;
    let told = false;
    const waiting = setTimeout(() => {
      told = true;
      this.#tell(`${nameOf(setting.app)} is thinking…`);
    }, patience);
    this.#channel.toEnd();
    try {
      await this.#act({ type: command, data });
      if (told) this.#tell('');
    } catch (err) {
      this.#tell((err as Error).message);
      this.#noAnswer(where, used);
    } finally {
      clearTimeout(waiting);
    }
  }

  // explain sends a command that was chosen for a message.
  explain(message: Message, { id, name }: Command): Promise<void> {
    return this.send(name, { id, name, type: messageCommand, target_id: message.id });
  }

  // suggest asks for the choices of an option.
  async suggest(data: Record<string, unknown>): Promise<Choice[]> {
    return choicesOf(await interact({ type: autocomplete, data }));
  }

  // press sends that a component was used, with the values that were chosen
  // from it, if it is a menu.
  async press(message: Message, { type, custom_id, id }: Component, values?: string[]): Promise<void> {
    this.#channel.fail(message.id, '');
    try {
      await this.#act({ type: component, data: { component_type: type, custom_id, id, values }, message: message.id });
    } catch (err) {
      this.#tell((err as Error).message);
      this.#channel.fail(message.id, 'This interaction failed');
    }
  }

  // refresh asks again for what the person asked last here, as the glossary is
  // another: the answer takes its own place. Whoever the tab was before, their
  // answers are not the person's.
  async refresh(): Promise<void> {
    const me = session.person.user.id;
    const message = this.#channel.newest(({ id, interaction_metadata: by }) => by?.user.id === me && this.#asked.has(id));
    if (!message) return;
    try {
      await this.#act({ ...this.#asked.get(message.id)!, refresh: message.id });
    } catch (err) {
      this.#tell((err as Error).message);
    }
  }

  // failedHere shows the page's own messages again that belong here.
  failedHere(): void {
    for (const message of this.#failed.get(session.subject) ?? []) this.#channel.append(message);
  }

  // act sends an action, and does what the response says.
  async #act(action: Action): Promise<void> {
    const { now } = this.#channel;
    const answer = await interact(action);
    const respond = responses[answer.response.type];
    if (!respond) throw new Error(`This page cannot show a response of type ${answer.response.type} yet.`);
    if (action.type === command && answer.message) this.#asked.set(answer.message.id, action);
    respond({
      show: (message) => this.#channel.answered(message, now),
      ask: (form) => this.#ask(form, action.message),
    }, answer);
  }

  // ask opens a form, and sends what was written into it. It may belong to a
  // message's component.
  #ask(form: Form, message?: string): void {
    openForm(form, (data: Record<string, unknown>) => this.#act({ type: submission, data, message }));
  }

  #noAnswer(where: string, used: string): void {
    const message: Message = {
      id: `failed-${++this.#failures}`, channel_id: session.place.channel.id, type: 0, author: setting.app, used,
      content: 'The application did not respond', embeds: [], components: [], attachments: [], mentions: [],
      flags: ephemeral, timestamp: new Date().toISOString(), edited_timestamp: null, failed: true,
      interaction_metadata: { id: '', type: command, user: session.person.user },
    };
    this.#failed.set(where, [...(this.#failed.get(where) ?? []), message]);
    if (where === session.subject) this.#channel.append(message);
  }

  // dismissFailed takes one of the page's own messages away, and says whether
  // it was one.
  dismissFailed({ id, failed }: Message): boolean {
    if (!failed) return false;
    const here = this.#failed.get(session.subject) ?? [];
    this.#failed.set(session.subject, here.filter((message) => message.id !== id));
    this.#channel.remove(id);
    return true;
  }
}
