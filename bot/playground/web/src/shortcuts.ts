// Ways into the composer: the link that skips the rest, examples, commands that a message names, and typing
// from wherever the focus is, as in Discord.

import { choosable } from './composer/commands.ts';
import type { Composer } from './composer/composer.ts';

// mountShortcuts makes them lead there.
export function mountShortcuts(composer: Composer): void {
  for (const example of document.querySelectorAll('[data-example]')) {
    example.addEventListener('click', () => composer.type(example.textContent));
  }
  document.querySelector('.skip')!.addEventListener('click', (event) => {
    event.preventDefault(); // a command's options stand in the place of the address's element
    composer.focus();
  });
  document.addEventListener('command', (event) => composer.type(`/${labelOf((event as CustomEvent<string>).detail)} `));
  document.addEventListener('keydown', (event) => {
    if (types(event) && !event.composedPath().some(takesText)) composer.focus();
  });
}

// labelOf is how a command is called here that a message names.
function labelOf(name: string): string {
  return choosable().find((command) => command.name === name)?.label ?? name;
}

function types({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey && !isComposing;
}

function takesText(target: EventTarget): boolean {
  return target instanceof Element && target.matches('input, textarea, select, dialog, [popover], .panel, [contenteditable]');
}
