// Copying texts: to the clipboard, or else by hand.

import { el } from '../dom.ts';

// copy puts a text on the clipboard, and reports whether it could. Where the
// browser refuses, the text stands selected in a box, to be copied by hand.
export async function copy(text: string, box: HTMLElement): Promise<boolean> {
  box.replaceChildren();
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = el('textarea', { class: 'by-hand', readonly: true, rows: 8, 'aria-label': 'The text to copy' });
    field.value = text;
    box.append(field);
    field.select();
    field.focus();
    return false;
  }
}
