// The page's names and headings, which say where the person is.

import { session } from '../session.ts';
import { setting } from '../setting.ts';
import { isDirect, placeName } from '../where.ts';
import { nameOf } from '../who.ts';

// followPlace keeps them to the place.
export function followPlace(): void {
  name();
  session.onChange(name);
}

function name(): void {
  const where = placeName();
  const app = nameOf(setting.app);
  write('#place', where);
  write('.badge', where.charAt(0));
  write('#welcome-title', isDirect() ? app : `Welcome to ${where}!`);
  write('#welcome-text', isDirect()
    ? `This is the beginning of your direct messages with ${app}. Ask it what a term means.`
    : 'Ask what a term means: type / and choose a command.');
  document.querySelector('#log')!.setAttribute('aria-label', `Messages in ${where}`);
  document.title = `${where} · ${app} playground`;
}

function write(selector: string, text: string): void {
  document.querySelector(selector)!.textContent = text;
}
