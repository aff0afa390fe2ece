// The settings: who I am, where, in which language, in which colours, and what
// the app may do. In a server these are given; here they can be tried.

import './settings.css';
import { anyOf, type Control, oneOf, oneOfMany } from './choice.ts';
import { el, icon } from '../dom.ts';
import { heading, Live } from './panel.ts';
import { addressOf, session } from '../session.ts';
import { setting } from '../setting.ts';
import { setTheme, theme, type Theme } from '../theme.ts';
import type { Person, Place } from '../types.ts';
import { nameOfPlace } from '../where.ts';
import { nameOf } from '../who.ts';

// lacking is what Discord does when an app lacks a permission, by its bit.
const lacking: Record<string, string> = {
  [String(1 << 14)]: 'Without it Discord drops the cards (embeds) of its messages and shows no previews of links.',
  [String(1 << 15)]: 'Without it the app can send no files, and so no pictures of its own.',
};

// mountSettings shows the settings in a node.
export function mountSettings(node: HTMLElement): void {
  const live = new Live();
  const controls = [who(), where(), language(), colours(), permissions()];
  const show = () => { for (const control of controls) control.show(); };
  const reset = () => {
    setTheme('auto');
    session.reset();
    live.say('All is as on a first visit.');
  };
  node.append(
    heading(node, 'Settings'),
    ...controls.map((control) => control.node),
    el('div', { class: 'panel-tools' }, el('button', { type: 'button', class: 'panel-button', onclick: reset }, 'Reset'), live.node));
  session.onChange(show);
  show();
}

// summary says in a node who I am and where, and what else is not as usual.
export function summary(node: HTMLElement): void {
  const show = () => { node.textContent = said(); };
  session.onChange(show);
  show();
}

function said(): string {
  const { person, place, locale, denied } = session;
  const lacks = setting.permissions.filter(({ bit }) => denied.includes(bit)).map(({ name }) => `without ${name}`);
  return [
    nameOf(person.user),
    `${person.role} in ${nameOfPlace(place).replace(/^Direct/, 'direct')}`,
    ...(locale === 'en-US' ? [] : [nameOfLocale(locale)]),
    ...lacks,
  ].join(' · ');
}

function nameOfLocale(code: string): string {
  return setting.locales.find((locale) => locale.code === code)?.name ?? code;
}

// who has a link beside each person to a second tab that is theirs, as two tabs
// show what two people see.
function who(): Control {
  const links = setting.people.map(secondTab);
  const choices = setting.people.map(({ user, role }, i) => ({ value: user.id, label: nameOf(user), note: role, beside: links[i] }));
  const control = oneOf('person', 'Who I am', choices, () => session.person.user.id, (person) => session.change({ person }));
  const show = () => {
    control.show();
    setting.people.forEach((person, i) => { links[i]!.href = addressOf(person, session.place); });
  };
  return { node: control.node, show };
}

function secondTab(person: Person): HTMLAnchorElement {
  return el('a', {
    class: 'second-tab', target: '_blank', rel: 'noopener',
    'aria-label': `Open a second tab as ${nameOf(person.user)}`, title: `Open a second tab as ${nameOf(person.user)}`,
  }, 'second tab ', icon('open'));
}

function where(): Control {
  const choices = setting.places.map((place) => ({ value: place.channel.id, label: nameOfPlace(place), note: installation(place) }));
  return oneOf('place', 'Where', choices, () => session.place.channel.id, (place) => session.change({ place }));
}

function installation({ guild, installed }: Place): string {
  if (!guild) return 'nobody else reads it';
  return installed ? 'the server has installed the app' : 'the app is not installed here: only who uses it has it';
}

function language(): Control {
  const choices = setting.locales.map(({ code, name }) => ({ value: code, label: name }));
  return oneOfMany('locale', 'Language of my Discord', choices, () => session.locale, (locale) => session.change({ locale }));
}

function colours(): Control {
  const choices = [{ value: 'dark', label: 'Dark' }, { value: 'light', label: 'Light' }, { value: 'auto', label: 'As the system' }];
  return oneOf('theme', 'Colours', choices, theme, (chosen) => setTheme(chosen as Theme));
}

// permissions are ticked where the app has them.
function permissions(): Control {
  const all = setting.permissions.map(({ bit }) => bit);
  const choices = setting.permissions.map(({ bit, name }) => ({ value: bit, label: name, note: lacking[bit] }));
  return anyOf('permission', `What ${setting.app.username} may do`, choices,
    () => all.filter((bit) => !session.denied.includes(bit)),
    (has) => session.change({ denied: all.filter((bit) => !has.includes(bit)) }));
}
