// Talking to the page's server, which completes and signs what a person did and
// hands it to the bot.

import { session } from './session.ts';
import { token } from './setting.ts';
import type { Action, Answer, Attachment } from './types.ts';

// deadline is the time that Discord gives an app to answer, in milliseconds;
// grace is what the way to the server and back may take on top.
const deadline = 3000;
const grace = 500;

// Outdated says that the page is not of this start of the playground, so that
// trying again is of no use.
export class Outdated extends Error {
  override message = 'The playground was started anew. Reload this page.';
}

// interact sends what a person did, and returns the app's response to it. It
// throws an Error that says why if there is none in time, or none that can be
// read.
export async function interact(action: Action): Promise<Answer> {
  const said = { ...who(), locale: session.locale, app_permissions: session.appPermissions, ...action };
  const answer = await post('api/interactions', said, deadline + grace);
  if (answer.status === 504) throw new Error('The bot did not answer within 3 seconds.');
  if (!answer.ok) throw new Error((await answer.text()).trim() || `The bot answered with HTTP status ${answer.status}.`);
  const read = (await answer.json().catch(() => null)) as Answer | null;
  if (!read?.response) throw new Error('The bot answered without a response.');
  return read;
}

// say sends a person's own message.
export async function say(content: string): Promise<void> {
  await checked(post('api/messages', { ...who(), content }));
}

// dismiss takes a message away that only this person can see.
export async function dismiss(id: string): Promise<void> {
  await checked(call('DELETE', `api/messages/${id}?as=${session.person.user.id}`));
}

// upload hands a file over, to be named by the ID that it is given.
export async function upload(file: File): Promise<Attachment> {
  const answer = await checked(call('POST', `api/uploads?name=${encodeURIComponent(file.name)}`, file));
  return (await answer.json()) as Attachment;
}

// fixture returns an exchange as a test keeps it.
export async function fixture(exchange: string): Promise<string> {
  return (await checked(call('GET', `api/fixtures/${exchange}`))).text();
}

// usePacks says which packs the bot is to know.
export async function usePacks(ids: string[]): Promise<void> {
  await checked(call('PUT', 'api/packs', JSON.stringify({ use: ids })));
}

// events opens the stream of what happens where the person is.
export function events(signal: AbortSignal): Promise<Response> {
  const { person, place } = session;
  return call('GET', `api/events?as=${person.user.id}&in=${place.channel.id}`, undefined, signal);
}

function who(): { as: string; in: string } {
  return { as: session.person.user.id, in: session.place.channel.id };
}

async function checked(asked: Promise<Response>): Promise<Response> {
  const answer = await asked;
  if (!answer.ok) throw new Error((await answer.text()).trim() || `HTTP status ${answer.status}`);
  return answer;
}

function post(path: string, body: unknown, patience?: number): Promise<Response> {
  return call('POST', path, JSON.stringify(body), patience ? AbortSignal.timeout(patience) : undefined);
}

async function call(method: string, path: string, body?: BodyInit, signal?: AbortSignal): Promise<Response> {
  const answer = await reach(method, path, body, signal);
  if (answer.status === 403) throw new Outdated(); // another token holds
  return answer;
}

async function reach(method: string, path: string, body?: BodyInit, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(path, { method, body, signal, headers: { 'X-Playground-Token': token } });
  } catch (err) {
    if (err instanceof DOMException && err.name === 'TimeoutError') throw new Error('The bot did not answer within 3 seconds.');
    if (err instanceof DOMException && err.name === 'AbortError') throw err;
    throw new Error('The playground has stopped. Start it again, then reload this page.');
  }
}
