// A long press: what a right click is for whoever has no mouse. Safari on a
// phone says nothing of it by itself.

// long is how long a finger must rest, in milliseconds, and slack how far it
// may move meanwhile, in pixels.
const long = 500;
const slack = 10;

// onLongPress calls do with where a finger rested on a node. The click that
// follows is swallowed, so that a link is not opened as well.
export function onLongPress(node: HTMLElement, held: (event: PointerEvent) => void): void {
  let timer = 0;
  let start: PointerEvent | undefined;
  const end = (): void => clearTimeout(timer);
  node.addEventListener('pointerdown', (event) => {
    end();
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    start = event;
    timer = setTimeout(() => {
      swallowClick(node);
      held(event);
    }, long);
  });
  node.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (start && Math.hypot(clientX - start.clientX, clientY - start.clientY) > slack) end();
  });
  for (const name of ['pointerup', 'pointercancel', 'pointerleave']) node.addEventListener(name, end);
}

function swallowClick(node: HTMLElement): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  node.addEventListener('click', swallow, { capture: true, once: true });
  const forget = (): void => void setTimeout(() => node.removeEventListener('click', swallow, true)); // the click comes right after
  addEventListener('pointerup', forget, { once: true });
  addEventListener('pointercancel', forget, { once: true });
}
