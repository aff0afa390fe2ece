// The composer's input of running text. It grows with its lines, and offers
// who and what can be named after @ and #.

import { el } from '../dom.ts';
import { namesBegun } from './mentions.ts';
import { type Picker, offered } from './picker.ts';
import { nameRow } from './rows.ts';

// runningText makes the input. It is a text box rather than a combobox, which
// would have one line.
export function runningText(): HTMLTextAreaElement {
  return el('textarea', { ...offered, id: 'text', rows: '1', enterkeyhint: 'send', 'aria-haspopup': 'listbox' });
}

// offerNames shows the names that the word before the cursor begins.
export function offerNames(text: HTMLTextAreaElement, picker: Picker): void {
  const end = text.selectionEnd;
  const begun = namesBegun(text.value.slice(0, end));
  if (!begun) {
    picker.close();
    return;
  }
  picker.show(text, {
    title: 'Mention',
    items: begun.found.map((name) => ({ value: name, nodes: nameRow(name) })),
    choose: (name) => text.setRangeText(`${name} `, begun.at, end, 'end'),
    first: true,
  });
}
