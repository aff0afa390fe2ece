// How the channel scrolls: it stays at its end while things grow, unless the
// reader has scrolled up, who is told instead that there is something new.

// near is how far from the end still counts as there, in pixels.
const near = 48;

export class Scroll {
  #log: HTMLElement;
  #newer: HTMLElement;
  #atEnd = true;
  #top = 0; // where it was scrolled to

  // newer is the button that leads to new messages.
  constructor(log: HTMLElement, newer: HTMLElement) {
    this.#log = log;
    this.#newer = newer;
    log.addEventListener('scroll', () => this.#scrolled());
    newer.addEventListener('click', () => {
      this.toEnd();
      log.focus();
    });
    const sizes = new ResizeObserver(() => this.#atEnd && this.toEnd());
    for (const node of [log, ...log.children]) sizes.observe(node);
  }

  // grew says that there is a new message.
  grew(): void {
    if (this.#atEnd) this.toEnd();
    else this.#newer.hidden = false;
  }

  toEnd(): void {
    this.#atEnd = true;
    this.#newer.hidden = true;
    this.#log.scrollTop = this.#log.scrollHeight;
  }

  // scrolled tells the reader's scrolling up from an end that has moved on by
  // the time that this is called.
  #scrolled(): void {
    const { scrollHeight, scrollTop, clientHeight } = this.#log;
    const isNear = scrollHeight - scrollTop - clientHeight < near;
    this.#atEnd = isNear || (this.#atEnd && scrollTop >= this.#top);
    this.#top = scrollTop;
    if (this.#atEnd) this.#newer.hidden = true;
  }
}
