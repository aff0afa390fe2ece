// How the channel scrolls: it stays at its end while things grow, unless the
// reader has scrolled up, who is told instead that there is something new.

// near is how far from the end still counts as there, in pixels.
const near = 48;

export class Scroll {
  #log: HTMLElement;
  #newer: HTMLElement;
  #atEnd = true;
  #top = 0; // where it was before it scrolled

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

  // scrolled notices who scrolls up. What grows below leaves the end as well,
  // and may do so before it is told that it has come there.
  #scrolled(): void {
    const { scrollHeight, scrollTop, clientHeight } = this.#log;
    const up = scrollTop < this.#top;
    this.#top = scrollTop;
    if (scrollHeight - scrollTop - clientHeight < near) this.#atEnd = true;
    else if (up) this.#atEnd = false;
    if (this.#atEnd) this.#newer.hidden = true;
  }
}
