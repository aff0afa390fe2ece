// The page: a channel, a composer, and what passes between them and the bot.

import './style.css';
import './message.css';
import './controls.css';

import { Changes } from './changes.ts';
import { Channel } from './channel.ts';
import { onMessages } from './commands.ts';
import { Composer } from './composer.ts';
import { interact, registered } from './exchange.ts';
import { openForm } from './form.ts';
import { ephemeral } from './message.ts';
import { app, you } from './people.ts';
import { choicesOf, responses } from './responses.ts';
import { seed } from './seed.ts';

// The types of an interaction.
const command = 2;
const component = 3;
const autocomplete = 4;
const submission = 5;

const messageCommand = 3;

// patience is how long an answer may take before the page says that it waits,
// in milliseconds.
const patience = 400;

const commands = registered();
const channel = new Channel(document.querySelector('#log'), { press, explain, commands: onMessages(commands) });
const composer = new Composer(document.querySelector('#composer'), commands, {
  say: (content) => channel.add({ author: you, content }),
  send: (name, data) => send(data, { used: `/${name}` }),
  suggest: async (data) => choicesOf(await interact({ type: autocomplete, data })),
});
const changes = new Changes({
  added: (message) => channel.add(message),
  edited: (message) => channel.edit(message),
  removed: ({ id }) => channel.remove(id),
});

async function send(data, cause) {
  const waiting = setTimeout(() => composer.tell('labgloss is thinking…'), patience);
  try {
    await answer({ type: command, data }, cause);
    composer.tell('');
  } catch (err) {
    composer.tell(err.message);
    channel.add({ author: app, content: 'The application did not respond', flags: ephemeral, failed: true }, cause);
  } finally {
    clearTimeout(waiting);
  }
}

// explain sends a command that was chosen for a message.
function explain(message, { id, name }) {
  const data = { id, name, type: messageCommand, target_id: message.id, resolved: { messages: { [message.id]: message } } };
  return send(data, { used: name });
}

// press sends that a component was used, with the values that were chosen from
// it, if it is a menu.
async function press(message, { type, custom_id, id }, values) {
  channel.fail(message.id, '');
  try {
    await answer({ type: component, data: { component_type: type, custom_id, id, values }, message }, { message });
  } catch (err) {
    composer.tell(err.message);
    channel.fail(message.id, 'This interaction failed');
  }
}

// ask opens a form, and sends what was written into it.
function ask(form, cause) {
  openForm(form, (data) => answer({ type: submission, data, message: cause.message }, cause));
}

async function answer(interaction, cause) {
  const got = await interact(interaction);
  const respond = responses.get(got.response.type);
  if (!respond) throw new Error(`This page cannot show a response of type ${got.response.type} yet.`);
  respond({ channel, ask }, got, cause);
  changes.soon();
}

// ---- conveniences of the page ----

for (const example of document.querySelectorAll('[data-example]')) {
  example.addEventListener('click', () => composer.type(example.textContent));
}

// A command that a message names is put into the composer.
document.addEventListener('command', ({ detail }) => composer.type(`/${detail} `));

// Typing goes into the composer from wherever the focus is, as in Discord.
document.addEventListener('keydown', (event) => {
  const typing = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (typing && !event.target.closest('input, dialog, [popover]')) composer.focus();
});

seed(channel);
composer.focus();

// What the tests ask by itself.
export { choosable, dataOf, readLine } from './commands.ts';
export { markdown } from './markdown.ts';
