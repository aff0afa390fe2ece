// How commands, options and choices are called in the person's language.

import { session } from './session.ts';

interface Named {
  name: string;
  name_localizations?: Record<string, string> | null;
}

interface Described {
  description: string;
  description_localizations?: Record<string, string> | null;
}

// nameIn is a name as the person sees it.
export function nameIn({ name, name_localizations: other }: Named): string {
  return other?.[session.locale] ?? name;
}

// descriptionIn is a description as the person sees it.
export function descriptionIn({ description, description_localizations: other }: Described): string {
  return other?.[session.locale] ?? description ?? '';
}

// namesOf are the names by which something can be typed: its own, and that in
// the person's language.
export function namesOf(named: Named): string[] {
  return [...new Set([named.name, nameIn(named)])];
}
