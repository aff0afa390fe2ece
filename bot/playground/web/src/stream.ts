// What happens where the person is, as the server tells it: messages come,
// change and go, the bot is asked and answers, packs are saved.

import { events } from './api.ts';
import { session } from './session.ts';

// The pauses before the stream is opened anew double from the first to the
// last; a stream that was silent for so long is taken for dead, as the server
// says something every 15 s. All in milliseconds.
const firstPause = 500;
const lastPause = 5000;
const silence = 40_000;

// Told is an event of the stream: its name, and its data as text.
export interface Told {
  name: string;
  data: string;
}

// Listeners are called with the data of the events that they are named after.
export type Listeners = Record<string, (data: never) => void>;

// Stream keeps the stream open for whoever the page is, wherever that is.
export class Stream {
  #listeners: Listeners;
  #tell: (trouble: string) => void;
  #opened = new AbortController();
  #subject = '';

  // tell is called with what is wrong, and with "" when that is over.
  constructor(listeners: Listeners, tell: (trouble: string) => void) {
    this.#listeners = listeners;
    this.#tell = tell;
    session.onChange(() => this.open());
    this.open();
  }

  // open opens the stream, unless it is open for this person and place.
  open(): void {
    const subject = `${session.person.user.id} ${session.place.channel.id}`;
    if (subject === this.#subject) return;
    this.#subject = subject;
    this.#opened.abort();
    this.#opened = new AbortController();
    void this.#keepOpen(this.#opened.signal);
  }

  async #keepOpen(signal: AbortSignal): Promise<void> {
    let pause = firstPause;
    while (!signal.aborted) {
      try {
        await this.#listen(signal, () => { pause = firstPause; });
      } catch (err) {
        if (err instanceof Refused) return;
      }
      if (signal.aborted) return;
      this.#tell('Connection lost, trying again…');
      await new Promise((go) => setTimeout(go, pause));
      pause = Math.min(pause * 2, lastPause);
    }
  }

  // listen passes on what one connection brings, until it ends.
  async #listen(signal: AbortSignal, connected: () => void): Promise<void> {
    const dead = new AbortController();
    const answer = await events(AbortSignal.any([signal, dead.signal]));
    if (answer.status === 403) this.#refused();
    if (!answer.ok || !answer.body) throw new Error(`HTTP status ${answer.status}`);
    connected();
    this.#tell('');
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    const parts = new EventReader();
    for (;;) {
      const timer = setTimeout(() => dead.abort(), silence);
      const { done, value } = await reader.read().finally(() => clearTimeout(timer));
      if (done || signal.aborted) return;
      for (const { name, data } of parts.read(value)) this.#listeners[name]?.(JSON.parse(data) as never);
    }
  }

  #refused(): never {
    this.#tell('The playground was started anew. Reload this page.');
    throw new Refused();
  }
}

// Refused says that trying again is of no use.
class Refused extends Error {}

// EventReader takes a text/event-stream apart, in whichever pieces it comes.
export class EventReader {
  #rest = '';
  #name = '';
  #data: string[] = [];

  // read returns the events that a piece completes.
  read(piece: string): Told[] {
    // A carriage return at the end may be the first half of a line's end.
    const lines = (this.#rest + piece).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    return lines.flatMap((line) => this.#line(line));
  }

  #line(line: string): Told[] {
    if (line === '') return this.#end();
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'event') this.#name = value;
    if (field === 'data') this.#data.push(value);
    return []; // a comment is a field without a name
  }

  #end(): Told[] {
    const told = { name: this.#name || 'message', data: this.#data.join('\n') };
    const complete = this.#data.length > 0;
    this.#name = '';
    this.#data = [];
    return complete ? [told] : [];
  }
}

// readEvents returns the events of a stream that came in pieces.
export function readEvents(pieces: string[]): Told[] {
  const reader = new EventReader();
  return pieces.flatMap((piece) => reader.read(piece));
}
