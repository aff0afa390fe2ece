// What happens where the person is, as the server tells it: messages come,
// change and go, the bot is asked and answers, packs are saved.

import { events, Outdated } from './api.ts';
import { session } from './session.ts';

// The pauses before the stream is opened anew double from the first to the
// last; a stream that was silent for so long is taken for dead, as the server
// says something every 15 s. A tab that was hidden for a while is away: browsers
// have six connections to a server for all tabs together, and those of hidden
// tabs are needed to ask anything at all. All in milliseconds.
const firstPause = 500;
const lastPause = 5000;
const silence = 40_000;
const away = 10_000;

// Told is an event of the stream: its name, and its data as text.
export interface Told {
  name: string;
  data: string;
}

// Listeners are called with the data of the events that they are named after.
export type Listeners = Record<string, (data: never) => void>;

// Stream keeps the stream open for whoever the page is, wherever that is. A tab
// that nobody looks at does without, and gets all anew when it is shown.
export class Stream {
  #listeners: Listeners;
  #tell: (trouble: string, outdated: boolean) => void;
  #opened: AbortController | null = null; // ends the stream; null while the tab does without
  #subject = '';
  #leaving: ReturnType<typeof setTimeout> | undefined;

  // tell is called with what is wrong, and with "" when that is over. What is
  // outdated ends only by loading the page anew.
  constructor(listeners: Listeners, tell: (trouble: string, outdated: boolean) => void) {
    this.#listeners = listeners;
    this.#tell = tell;
    session.onChange(() => { if (session.subject !== this.#subject) this.#open(); });
    document.addEventListener('visibilitychange', () => this.#heedSight());
    this.#open();
    this.#heedSight();
  }

  // open opens the stream for this person and place.
  #open(): void {
    this.#close();
    this.#subject = session.subject;
    this.#opened = new AbortController();
    void this.#keepOpen(this.#opened.signal);
  }

  #close(): void {
    this.#opened?.abort();
    this.#opened = null;
  }

  #heedSight(): void {
    clearTimeout(this.#leaving);
    if (document.hidden) this.#leaving = setTimeout(() => this.#close(), away);
    else if (!this.#opened) this.#open();
  }

  async #keepOpen(signal: AbortSignal): Promise<void> {
    let pause = firstPause;
    while (!signal.aborted) {
      const trouble = await this.#listen(signal, () => { pause = firstPause; }).catch((err: Error) => err);
      if (signal.aborted) return;
      const outdated = trouble instanceof Outdated;
      this.#tell(outdated ? trouble.message : 'Connection lost, trying again…', outdated);
      if (outdated) return;
      await new Promise((go) => setTimeout(go, pause));
      pause = Math.min(pause * 2, lastPause);
    }
  }

  // listen passes on what one connection brings, until it ends.
  async #listen(signal: AbortSignal, connected: () => void): Promise<void> {
    const ended = new AbortController();
    try {
      const answer = await events(AbortSignal.any([signal, ended.signal]));
      if (!answer.ok || !answer.body) throw new Error(`HTTP status ${answer.status}`);
      connected();
      this.#tell('', false);
      await this.#pass(answer.body, ended, signal);
    } finally {
      ended.abort(); // whatever ended it, the connection is given back
    }
  }

  async #pass(body: ReadableStream<Uint8Array<ArrayBuffer>>, ended: AbortController, signal: AbortSignal): Promise<void> {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    const parts = new EventReader();
    for (;;) {
      const timer = setTimeout(() => ended.abort(), silence);
      const { done, value } = await reader.read().finally(() => clearTimeout(timer));
      if (done || signal.aborted) return;
      for (const { name, data } of parts.read(value)) this.#listeners[name]?.(JSON.parse(data) as never);
    }
  }
}

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
