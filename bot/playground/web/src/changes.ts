// What becomes of messages other than by an answer: the app edits one, takes
// one away, or says more.

import { news } from './exchange.ts';

// The pause between two questions for news doubles from the first to the last,
// in milliseconds: most that the app does is done right after an answer.
const firstPause = 50;
const lastPause = 2000;

export class Changes {
  #known = Number(document.querySelector('meta[name="change"]').content);
  #timer;

  // on.added(message), on.edited(message) and on.removed(message) are called
  // with what is new.
  constructor(on) {
    this.on = on;
    this.soon();
  }

  // soon says that news can be expected.
  soon() {
    this.#ask(firstPause);
  }

  #tell({ number, kind, message }) {
    if (number <= this.#known) return; // a question before this one has brought it
    this.#known = number;
    this.on[kind]?.(message);
  }

  #ask(pause) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      const timer = this.#timer;
      try {
        for (const change of await news(this.#known).catch(() => [])) this.#tell(change);
      } finally { // whatever became of showing one
        if (timer === this.#timer) this.#ask(Math.min(pause * 2, lastPause));
      }
    }, pause);
  }
}
