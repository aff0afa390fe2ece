// Texts: how they are compared, and how numbers and times are said.

// folded is a text as it is compared.
export function folded(text: string): string {
  return text.trim().toLowerCase();
}

// literal is a text within a pattern that has the flag "u".
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}

// counted is a number of things in words: "1 term", "2 terms".
export function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

// sizeOf is a number of bytes as people read it.
export function sizeOf(bytes: number): string {
  if (bytes < 1024) return counted(bytes, 'byte');
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

// clock is the time of a moment as the person's clocks show it, with seconds if
// it is "medium".
export function clock(moment: Date, timeStyle: 'short' | 'medium' = 'short'): string {
  return moment.toLocaleTimeString([], { timeStyle });
}
