// Who there is: how people and the app are called, and how they look.

import bot from '../icons/bot.svg';
import person from '../icons/user.svg';
import { setting } from './setting.ts';
import type { User } from './types.ts';

// nameOf is how a person or the app is called.
export function nameOf(user: User): string {
  return user.global_name ?? user.username;
}

// users are those who can be named: all people and the app.
export function users(): User[] {
  return [...setting.people.map(({ user }) => user), setting.app];
}

// userWith is who has an ID, and nameOfUser how they are called.
export function userWith(id: string): User | undefined {
  return users().find((user) => user.id === id);
}

export function nameOfUser(id: string): string {
  const user = userWith(id);
  return user ? nameOf(user) : 'unknown user';
}

// avatarOf is somebody's picture, and avatarClass what tells people apart in it.
export function avatarOf(user: User): string {
  return user.bot ? bot : person;
}

export function avatarClass(user: User): string {
  return `person-${setting.people.findIndex((person) => person.user.id === user.id)}`;
}

// colourOf is the colour of somebody's name: that of their role.
export function colourOf(user: User): string {
  if (user.bot) return 'var(--name)';
  const role = setting.people.find((person) => person.user.id === user.id)?.role;
  return { 'lab manager': 'var(--name-manager)', administrator: 'var(--name-administrator)' }[role ?? ''] ?? 'var(--strong)';
}
