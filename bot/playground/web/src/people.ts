// Who is in the channel, as the page's server says.

// members are Discord's member objects; the first is who looks at the page.
export const members = JSON.parse(document.querySelector('meta[name="members"]').content);

export const people = members.map(({ user }) => user);
export const [you] = people;
export const app = { id: '100000000000000001', username: 'labgloss', bot: true };

// nameOf is how a person or the app is called in the channel.
export function nameOf(user) {
  return user.global_name ?? user.username;
}

// byID returns a person or the app, or undefined.
export function byID(id) {
  return [...people, app].find((one) => one.id === id);
}
