// People, roles and channels that are named in running text: typed as @Maya,
// sent as <@ID>.

import { folded, literal } from '../text.ts';
import { channelsHere, rolesHere } from '../where.ts';
import { nameOf, users } from '../who.ts';

interface Nameable {
  names: string[]; // "@Maya"; the first is the one that is put in
  sent: string;
}

// Begun is a name that is being typed, which begins somewhere in a text.
export interface Begun {
  at: number;
  found: string[];
}

// namesBegun returns the names that the word at the end of a text begins, or
// null where that word is none.
export function namesBegun(text: string): Begun | null {
  const [, word] = /(?:^|\s)([@#]\S*)$/u.exec(text) ?? [];
  if (word === undefined) return null;
  const found = nameables()
    .filter(({ names }) => names.some((name) => folded(name).startsWith(folded(word))))
    .map(({ names }) => names[0]!);
  return found.length ? { at: text.length - word.length, found } : null;
}

// withNames replaces what is named in a text by what Discord sends for it.
export function withNames(text: string): string {
  const sent = new Map(nameables().flatMap(({ names, sent }) => names.map((name) => [folded(name), sent])));
  const longestFirst = [...sent.keys()].sort((a, b) => b.length - a.length);
  const named = new RegExp(`(?<![\\p{L}\\p{N}<])(?:${longestFirst.map(literal).join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
  return text.replace(named, (name) => sent.get(folded(name)) ?? name);
}

function nameables(): Nameable[] {
  return [
    ...users().map((user) => ({ names: [`@${nameOf(user)}`, `@${user.username}`], sent: `<@${user.id}>` })),
    ...rolesHere().map(({ id, name }) => ({ names: [`@${name}`], sent: `<@&${id}>` })),
    ...channelsHere().map(({ id, name }) => ({ names: [`#${name}`], sent: `<#${id}>` })),
  ];
}
