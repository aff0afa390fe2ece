// Where the focus goes when what has it is replaced.

// keepFocus puts a node in another's place, or only takes that one away. It
// keeps the focus at hand, for whoever uses a message by keyboard: on the same
// control where it is still there, else on a place nearby. It goes to no link:
// the next Enter may be meant for the composer.
export function keepFocus(before: HTMLElement, after: HTMLElement | null, nearby: HTMLElement): void {
  const control = controlWithin(before);
  if (after) before.replaceWith(after);
  else before.remove();
  if (control === null) return;
  const same = control && after?.querySelector<HTMLElement>(`[data-control="${CSS.escape(control)}"]`);
  if (same) same.focus();
  if (!same || !same.matches(':focus-within')) nearby.focus(); // it may be disabled now
}

// controlWithin returns the name of the control in a node that has the focus:
// "" if that has none, null if nothing in the node has the focus.
function controlWithin(node: HTMLElement): string | null {
  let name = '';
  for (let at = focused(); at; at = above(at)) {
    if (at === node) return name;
    if (!name && at instanceof HTMLElement) name = at.dataset.control ?? '';
  }
  return null;
}

// focused returns what has the focus, in a shadow root too.
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

function above(node: Element): Element | null {
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}
