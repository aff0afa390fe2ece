// Talking to the bot through this page's server, which completes and signs
// what a person did.

const token = document.querySelector('meta[name="playground-token"]').content;

// deadline is the time that Discord gives an app to answer, in milliseconds.
const deadline = 3000;

// interact sends an interaction and returns the app's response to it. It
// throws an Error that says why if there is none within the deadline, or none
// that can be read.
export async function interact(interaction) {
  const answer = await post(interaction);
  if (answer.status === 403) throw new Error('The playground was started anew. Reload this page.');
  if (!answer.ok) throw new Error(`The bot answered with HTTP status ${answer.status}.`);
  return answer.json().catch(() => {
    throw new Error('The bot answered without a response.');
  });
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

// registered returns the commands as Discord knows them.
export function registered() {
  return JSON.parse(document.querySelector('meta[name="commands"]').content);
}
