// The shapes that the page and its server exchange. Most are Discord's own
// objects, as far as the page reads them; "API Reference" in its documentation
// has them whole.

export interface User {
  id: string;
  username: string;
  global_name?: string | null;
  bot?: boolean;
}

export interface Option {
  name: string;
  name_localizations?: Record<string, string> | null;
  description: string;
  description_localizations?: Record<string, string> | null;
  type: number;
  required?: boolean;
  autocomplete?: boolean;
  choices?: Choice[];
  options?: Option[];
  channel_types?: number[];
  min_value?: number;
  max_value?: number;
  min_length?: number;
  max_length?: number;
}

export interface Choice {
  name: string;
  name_localizations?: Record<string, string> | null;
  value: string | number | boolean;
}

export interface Command {
  id: string;
  name: string;
  name_localizations?: Record<string, string> | null;
  description: string;
  description_localizations?: Record<string, string> | null;
  type?: number;
  options?: Option[];
  default_member_permissions?: string | null;
  contexts?: number[] | null;
  integration_types?: number[] | null;
}

export interface Attachment {
  id: string;
  filename: string;
  description?: string;
  content_type?: string;
  size: number;
  url: string;
  width?: number | null;
  height?: number | null;
}

export interface Media {
  url: string;
  description?: string;
  width?: number;
  height?: number;
}

export interface Embed {
  title?: string;
  description?: string;
  url?: string;
  timestamp?: string;
  color?: number;
  footer?: { text: string };
  image?: Media;
  thumbnail?: Media;
  author?: { name: string; url?: string };
  fields?: { name: string; value: string; inline?: boolean }[];
}

export interface Emoji {
  id?: string | null;
  name?: string | null;
}

export interface SelectOption {
  label: string;
  value: string;
  description?: string;
  emoji?: Emoji;
  default?: boolean;
}

// Component is any component of a message or a form; its type says which of the
// fields it has.
export interface Component {
  type: number;
  id?: number;
  custom_id?: string;
  components?: Component[];
  component?: Component;
  style?: number;
  label?: string;
  description?: string;
  emoji?: Emoji;
  url?: string;
  disabled?: boolean;
  placeholder?: string;
  options?: SelectOption[];
  min_values?: number;
  max_values?: number;
  default_values?: { id: string; type: string }[];
  channel_types?: number[];
  value?: string;
  min_length?: number;
  max_length?: number;
  required?: boolean;
  content?: string;
  default?: boolean;
}

export interface Message {
  id: string;
  channel_id: string;
  type: number;
  author: User;
  content: string;
  embeds: Embed[];
  components: Component[];
  attachments: Attachment[];
  mentions: User[];
  flags: number;
  timestamp: string;
  edited_timestamp: string | null;
  interaction_metadata?: { id: string; type: number; user: User };
  referenced_message?: Message | null;
  used?: string; // ours: the name of the command that it answers
  failed?: boolean; // ours: it says that the app did not answer
}

// Form is the data of a response that opens a modal.
export interface Form {
  custom_id: string;
  title: string;
  components: Component[];
}

export interface Response {
  type: number;
  data?: Record<string, unknown>;
}

// ---- the playground's own ----

export interface Person {
  user: User;
  role: string;
  permissions: string; // decimal bits
  nick?: string;
}

export interface Place {
  channel: { id: string; name: string; type: number };
  guild?: { id: string; name: string; roles: { id: string; name: string }[]; channels: { id: string; name: string; type: number }[] };
  installed: boolean; // for the server, rather than for a person alone
  context: number; // 0 a server, 1 a direct message with the app
  label: string;
}

export interface Setting {
  app: User;
  people: Person[];
  places: Place[];
  locales: { code: string; name: string }[];
  app_permissions: string; // all of the app's, decimal bits
  permissions: { bit: string; name: string }[]; // those of them that it can lack
  commands: Command[];
}

export interface Call {
  method: string;
  path: string;
  status: number;
  body: unknown;
  files?: string[]; // the names of those that came with it
}

// Exchange is an interaction and all that the app said about it.
export interface Exchange {
  id: string;
  at: string;
  took: number; // milliseconds until the first answer
  title: string;
  user: string;
  channel: string;
  status: number; // of the webhook's answer
  request: Record<string, unknown>;
  response: Record<string, unknown> | null;
  failed?: string;
  calls: Call[];
}

export interface Finding {
  file: string;
  line: number;
  column: number;
  path: string;
  message: string;
  source: string;
}

export interface Pack {
  id: string;
  title: string;
  version: string;
  terms: number;
  figures: number;
  folder?: string;
  used: boolean;
  loaded?: string;
  findings: Finding[];
  warnings: Finding[];
}

export interface Packs {
  packs: Pack[];
  choosable: boolean;
  changed?: boolean; // the glossary is another than before
}

// Action is what a person did, as the page says it.
export interface Action {
  type: number;
  data: Record<string, unknown>;
  message?: string; // ID of the message whose component was used
  refresh?: string; // ID of the app's message that the answer replaces
}

export interface Answer {
  exchange: string;
  response: Response;
  message?: Message;
}
