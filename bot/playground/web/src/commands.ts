// The commands as a composer needs them: what can be chosen, how a typed line
// is read, and how what was typed goes into an interaction.

import { members } from './people.ts';

// The types of an option, as Discord numbers them.
export const optionType = { subcommand: 1, group: 2, string: 3, integer: 4, boolean: 5, user: 6, number: 10 };

const chatInput = 1;
const onMessage = 3;

// onMessages returns the commands that stand in the menu of a message.
export function onMessages(commands) {
  return commands.filter(({ type }) => type === onMessage);
}

// choosable returns the commands that can be typed, each subcommand on its own:
// { name: "glossary browse", description, options, command, path }.
export function choosable(commands) {
  return commands
    .filter((command) => (command.type ?? chatInput) === chatInput)
    .flatMap((command) => leaves(command, command, []))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function leaves(node, command, path) {
  const options = node.options ?? [];
  const inner = options.filter(({ type }) => type === optionType.subcommand || type === optionType.group);
  if (inner.length) return inner.flatMap((child) => leaves(child, command, [...path, child]));
  const name = [command, ...path].map((part) => part.name).join(' ');
  return [{ name, description: node.description, options, command, path }];
}

// dataOf returns an interaction's data: the options, wrapped in the
// subcommands that lead to them, and the people that they name.
export function dataOf({ command, path }, options) {
  const wrapped = path.reduceRight((inner, { name, type }) => [{ name, type, options: inner }], options);
  return { id: command.id, name: command.name, type: chatInput, options: wrapped, resolved: resolve(options) };
}

function resolve(options) {
  const named = options.filter(({ type }) => type === optionType.user).map(({ value }) => value);
  const found = members.filter(({ user }) => named.includes(user.id));
  if (!found.length) return undefined;
  return {
    users: Object.fromEntries(found.map(({ user }) => [user.id, user])),
    members: Object.fromEntries(found.map(({ user, ...member }) => [user.id, member])),
  };
}

// readLine reads "/define term:emt private:True" or "/define emt": the command
// and the texts of its options by name. It returns null until a command and
// the space after it stand there.
export function readLine(line, choices) {
  const chosen = choices
    .filter(({ name }) => line.toLowerCase().startsWith(`/${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!chosen) return null;
  const rest = line.slice(chosen.name.length + 2);
  return { chosen, texts: readOptions(rest, chosen.options, chosen.options[0]?.name) };
}

// readOptions reads "emt private:True" into a Map of texts by option. What
// stands before the first name belongs to the option called first.
export function readOptions(text, options, first) {
  const texts = new Map();
  if (!options.length) return texts;
  const names = new RegExp(`(?:^|\\s+)(${options.map(({ name }) => name).join('|')}):\\s*`, 'i');
  const [head, ...named] = text.split(names);
  if (head || !named.length) texts.set(first, head);
  for (let i = 0; i < named.length; i += 2) texts.set(named[i].toLowerCase(), named[i + 1]);
  return texts;
}
