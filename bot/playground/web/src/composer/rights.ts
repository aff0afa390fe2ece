// Which commands Discord shows to whom, and where.

import { session } from '../session.ts';
import type { Command, Person, Place } from '../types.ts';

const administrator = 1n << 3n;
const byPerson = 1; // the integration type of an app that a person alone has

// usable says whether a person may use a command in a place. The permissions
// that it wants by default hold in servers only, and not for administrators.
export function usable(command: Command, person: Person = session.person, place: Place = session.place): boolean {
  if (command.contexts && !command.contexts.includes(place.context)) return false;
  if (!place.installed && command.integration_types && !command.integration_types.includes(byPerson)) return false;
  return !place.guild || allowed(command.default_member_permissions, BigInt(person.permissions));
}

function allowed(wanted: string | null | undefined, has: bigint): boolean {
  if (wanted === null || wanted === undefined || has & administrator) return true;
  const bits = BigInt(wanted);
  return bits !== 0n && (has & bits) === bits; // "0" is for administrators alone
}
