// Talking to the bot through this page's server, which completes and signs
// what a person did.

const token = document.querySelector('meta[name="playground-token"]').content;

// deadline is the time that Discord gives an app to answer, in milliseconds.
const deadline = 3000;

// interact sends an interaction and returns { response, message }: the app's
// response to it, and the message that it brings or changes, if any. It throws
// an Error that says why if there is none within the deadline, or none that can
// be read.
export async function interact(interaction) {
  const answer = await post(interaction);
  if (answer.status === 403) throw new Error('The playground was started anew. Reload this page.');
  if (answer.status === 504) throw new Error('The bot did not answer within 3 seconds.');
  if (!answer.ok) throw new Error(`The bot answered with HTTP status ${answer.status}.`);
  const read = await answer.json().catch(() => null);
  if (!read?.response) throw new Error('The bot answered without a response.');
  return read;
}

async function post(interaction) {
  try {
    return await fetch('api/interactions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Playground-Token': token },
      body: JSON.stringify(interaction),
      signal: AbortSignal.timeout(deadline),
    });
  } catch (err) {
    if (err.name === 'TimeoutError') throw new Error('The bot did not answer within 3 seconds.');
    throw new Error('The playground has stopped. Start it again, then reload this page.');
  }
}

// news returns the changes of the channel after one that is known.
export async function news(known) {
  const answer = await fetch(`api/changes?after=${known}`, { headers: { 'X-Playground-Token': token } });
  return answer.ok ? answer.json() : [];
}

// registered returns the commands as Discord knows them.
export function registered() {
  return JSON.parse(document.querySelector('meta[name="commands"]').content);
}
