// The page: a channel, a composer, and what passes between them and the bot.

import { Channel, app, you } from './channel.js';
import { Composer } from './composer.js';
import { interact, registered } from './exchange.js';
import { ephemeral } from './message.js';
import { choicesOf, responses } from './responses.js';

// The types of an interaction.
const command = 2;
const component = 3;
const autocomplete = 4;

// patience is how long an answer may take before the page says that it waits,
// in milliseconds.
const patience = 400;

const channel = new Channel(document.querySelector('#log'), press);
const composer = new Composer(document.querySelector('#composer'), registered(), {
  say: (content) => channel.add(you, { content }),
  send,
  suggest: async (data) => choicesOf(await interact({ type: autocomplete, data })),
});

async function send(name, data) {
  const cause = { used: `/${name}` };
  const waiting = setTimeout(() => composer.tell('labgloss is thinking…'), patience);
  try {
    await answer({ type: command, data }, cause);
    composer.tell('');
  } catch (err) {
    composer.tell(err.message);
    channel.add(app, { content: 'The application did not respond', flags: ephemeral, failed: true }, cause);
  } finally {
    clearTimeout(waiting);
  }
}

async function press(message, { type, custom_id, id }) {
  channel.fail(message.id, '');
  try {
    await answer({ type: component, data: { component_type: type, custom_id, id }, message }, { message });
  } catch (err) {
    composer.tell(err.message);
    channel.fail(message.id, 'This interaction failed');
  }
}

async function answer(interaction, cause) {
  const { type, data } = await interact(interaction);
  const respond = responses.get(type);
  if (!respond) throw new Error(`This page cannot show a response of type ${type} yet.`);
  respond(channel, data ?? {}, cause);
}

// ---- conveniences of the page ----

for (const example of document.querySelectorAll('[data-example]')) {
  example.addEventListener('click', () => composer.type(example.textContent));
}

// Typing goes into the composer from wherever the focus is, as in Discord.
document.addEventListener('keydown', (event) => {
  const typing = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (typing && !event.target.closest('input')) composer.focus();
});

composer.focus();
