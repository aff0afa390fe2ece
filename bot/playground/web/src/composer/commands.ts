// The commands as a composer needs them: what can be chosen, how a typed line
// is read, and how what was typed goes into an interaction.

import { descriptionIn, nameIn, namesOf } from '../localised.ts';
import { usable } from './rights.ts';
import { setting } from '../setting.ts';
import { folded, literal } from '../text.ts';
import type { Command, Option } from '../types.ts';

// The types of an option, as Discord numbers them.
export const optionType = {
  subcommand: 1, group: 2, string: 3, integer: 4, boolean: 5, user: 6, channel: 7, role: 8, mentionable: 9, number: 10, attachment: 11,
};

const chatInput = 1;
const onMessage = 3;

// Choosable is a command that can be typed; each subcommand is one.
export interface Choosable {
  name: string; // "glossary browse"
  label: string; // its name as the person sees it
  description: string;
  options: Option[]; // the required ones first
  command: Command;
  path: Option[]; // the subcommands that lead to it
}

// Given is an option's value within an interaction.
export interface Given {
  type: number;
  name: string;
  value?: string | number | boolean;
  focused?: boolean;
  options?: Given[];
}

// onMessages returns the commands that stand in the menu of a message.
export function onMessages(commands: Command[] = setting.commands): Command[] {
  return commands.filter((command) => command.type === onMessage && usable(command));
}

// choosable returns the commands that the person can type here.
export function choosable(commands: Command[] = setting.commands): Choosable[] {
  return commands
    .filter((command) => (command.type ?? chatInput) === chatInput && usable(command))
    .flatMap((command) => leaves(command, command, []))
    .sort((a, b) => a.label.localeCompare(b.label));
}

function leaves(node: Command | Option, command: Command, path: Option[]): Choosable[] {
  const options = node.options ?? [];
  const inner = options.filter(({ type }) => type === optionType.subcommand || type === optionType.group);
  if (inner.length) return inner.flatMap((child) => leaves(child, command, [...path, child]));
  const parts = [command, ...path];
  return [{
    name: parts.map(({ name }) => name).join(' '),
    label: parts.map(nameIn).join(' '),
    description: descriptionIn(node),
    options: [...options].sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false)),
    command,
    path,
  }];
}

// matching returns the choices that a typed text means, those first that begin
// with it.
export function matching(text: string, choices: Choosable[]): Choosable[] {
  const typed = folded(text);
  const names = (choice: Choosable): string[] => [choice.label, choice.name].map(folded);
  const begins = (choice: Choosable): boolean => names(choice).some((name) => name.startsWith(typed));
  return choices
    .filter((choice) => names(choice).some((name) => name.includes(typed)))
    .sort((a, b) => Number(begins(b)) - Number(begins(a)));
}

// dataOf returns an interaction's data: the options, wrapped in the
// subcommands that lead to them.
export function dataOf({ command, path }: Pick<Choosable, 'command' | 'path'>, options: Given[]): Record<string, unknown> {
  const wrapped = path.reduceRight<Given[]>((inner, { name, type }) => [{ name, type, options: inner }], options);
  return { id: command.id, name: command.name, type: chatInput, options: wrapped };
}

// Line is a line that was read: the command, and the texts of its options by
// their names.
export interface Line {
  chosen: Choosable;
  texts: Map<string, string>;
}

// readLine reads "/define term:emt private:True" or "/define emt". It returns
// null until a command and the space after it stand there.
export function readLine(line: string, choices: Choosable[]): Line | null {
  const [found] = choices
    .flatMap((chosen) => [chosen.name, chosen.label].map((name) => ({ chosen, name })))
    .filter(({ name }) => line.toLowerCase().startsWith(`/${name.toLowerCase()} `))
    .sort((a, b) => b.name.length - a.name.length);
  if (!found) return null;
  const { chosen, name } = found;
  return { chosen, texts: readOptions(line.slice(name.length + 2), chosen.options, chosen.options[0]?.name) };
}

// readOptions reads "emt private:True" into texts by option. What stands before
// the first name belongs to the option called first.
export function readOptions(text: string, options: Option[], first: string | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  if (first === undefined) return texts;
  const byName = new Map(options.flatMap((option) => namesOf(option).map((name) => [name.toLowerCase(), option.name])));
  const names = new RegExp(`(?:^|\\s+)(${[...byName.keys()].map(literal).join('|')}):\\s*`, 'iu');
  const [head, ...named] = text.split(names);
  if (head || !named.length) texts.set(first, head ?? '');
  for (let i = 0; i + 1 < named.length; i += 2) texts.set(byName.get(named[i]!.toLowerCase())!, named[i + 1]!);
  return texts;
}
