// Discord's Markdown, made into nodes.
//
// A text is cut into code blocks, quotes and the rest; the rest, line by line,
// into blocks (headings, subtext, lists) and running text; and running text,
// from left to right, into spans. A mark that is never closed is plain text.
//
// What looks of its own has one of the library's elements; where they would
// part words (bold, italic, underlined) or hide a list from a screen reader,
// the browser's own serve.

import { el, webAddress } from '../dom.ts';
import '../elements/header.ts';
import '../elements/library.ts';
import '../elements/spoiler.ts';
import { mentionAt } from './mention.ts';

// Span is what starts at a place of a text, and where it ends.
export interface Span {
  node: Node | string;
  end: number;
}

// What takes several lines: a code block, a quote to the end, and a quote.
// Whichever begins first has what lies in it.
const fence = /(?<!\\)```(?:([\w+#.-]+)\n)?([^]*?)```\n?/;
const quotes = /^>>> ([^]*)|((?:^> .*(?:\n|$))+)/;

// markdown returns the nodes of a text.
export function markdown(text: string): DocumentFragment {
  return nodesOf(text, new RegExp(`${fence.source}|${quotes.source}`, 'gm'));
}

// nodesOf cuts a text at the given pieces.
function nodesOf(text: string, pieces: RegExp): DocumentFragment {
  const out = document.createDocumentFragment();
  let from = 0;
  for (const { 0: whole, index, 1: language, 2: code, 3: toTheEnd, 4: lines } of text.matchAll(pieces)) {
    addBlocks(out, text.slice(from, index));
    if (code !== undefined) out.append(el('discord-code', { multiline: true, 'data-language': language }, code.replace(/^\n|\n$/g, '')));
    else out.append(quoted(toTheEnd ?? lines!.replace(/^> /gm, '').replace(/\n$/, '')));
    from = index + whole.length;
  }
  addBlocks(out, text.slice(from));
  return out;
}

// quoted is a quote: it holds no other.
function quoted(text: string): Node {
  return el('discord-quote', {}, nodesOf(text, new RegExp(fence, 'g')));
}

// inline returns the nodes of a text in which lines mean nothing, such as a
// title.
export function inline(text: string): DocumentFragment {
  const out = document.createDocumentFragment();
  let plain = '';
  for (let at = 0; at < text.length;) {
    const span = spanAt(text, at);
    if (!span) {
      plain += text[at++];
      continue;
    }
    out.append(plain, span.node);
    plain = '';
    at = span.end;
  }
  out.append(plain);
  return out;
}

// ---- blocks ----

const listItem = /^( *)([-*]|\d+\.) +(.*\S.*)$/;
const heading = /^(#{1,3}) +(.*\S.*)$/;
const subtext = /^-# +(.*\S.*)$/;

// Each takes its lines from the front of the array and returns their node.
const blocks: [RegExp, (lines: string[]) => Node][] = [
  [heading, takeHeading],
  [subtext, (lines) => el('small', { class: 'subtext' }, inline(match(subtext, lines.shift())[1]!))],
  [listItem, takeList],
];

function addBlocks(out: ParentNode, text: string): void {
  const lines = text.split('\n');
  const running: string[] = [];
  const flush = (end = '') => running.length && out.append(inline(running.splice(0).join('\n') + end));
  while (lines.length) {
    const [, take] = blocks.find(([pattern]) => pattern.test(lines[0]!)) ?? [];
    if (take) {
      flush('\n'); // or an empty line above would be lost
      out.append(take(lines));
    } else {
      running.push(lines.shift()!);
    }
  }
  flush();
}

// match is what a pattern finds in a line of which it is known that it does.
function match(pattern: RegExp, line: string | undefined): RegExpExecArray {
  return pattern.exec(line ?? '')!;
}

function takeHeading(lines: string[]): Node {
  const [, hashes, text] = match(heading, lines.shift());
  return el('play-header', { level: hashes!.length }, inline(text!));
}

function takeList(lines: string[]): Node {
  const [, indent, marker] = match(listItem, lines[0]);
  const node = marker!.endsWith('.') ? el('ol', { start: parseInt(marker!, 10) }) : el('ul');
  for (let item; lines.length && (item = listItem.exec(lines[0]!)) && item[1]!.length >= indent!.length;) {
    if (item[1]!.length > indent!.length) {
      node.lastElementChild!.append(takeList(lines));
    } else {
      node.append(el('li', {}, inline(item[3]!)));
      lines.shift();
    }
  }
  return node;
}

// ---- spans ----

// Longer marks come first, or "**" would be read as two "*".
const marks: [string, string][] = [
  ['**', 'strong'],
  ['__', 'u'],
  ['~~', 's'],
  ['||', 'play-spoiler'],
  ['*', 'em'],
  ['_', 'em'],
];

const maskedLink = /\[((?:\\.|[^[\]\\])+)\]\(<?(https?:\/\/[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?: +"[^"]*")?\)/y;
const angleLink = /<(https?:\/\/[^\s<>]+)>/y;
const bareLink = /https?:\/\/[^\s<>]+/y;

// spanAt returns the span that starts at a place, and where it ends.
function spanAt(text: string, at: number): Span | null {
  switch (text[at]) {
    case '\\': return escaped(text, at);
    case '`': return codeSpan(text, at);
    case '[': return link(maskedLink, text, at);
    case '<': return mentionAt(text, at) ?? link(angleLink, text, at);
    case 'h': return bare(text, at);
    case '*': case '_': case '~': case '|': return marked(text, at);
    default: return null;
  }
}

function escaped(text: string, at: number): Span | null {
  const next = text[at + 1];
  return next && /[!-/:-@[-`{-~]/.test(next) ? { node: next, end: at + 2 } : null;
}

function codeSpan(text: string, at: number): Span | null {
  const end = pastCode(text, at);
  if (end === at) return null;
  const ticks = match(/^`+/, text.slice(at))[0].length;
  return { node: el('discord-code', {}, text.slice(at + ticks, end - ticks).trim()), end };
}

// pastCode returns where the code span that starts at a place ends, or the
// place itself if none does.
function pastCode(text: string, at: number): number {
  const ticks = match(/^`+/, text.slice(at))[0];
  const close = new RegExp('(?<!`)' + ticks + '(?!`)', 'g');
  close.lastIndex = at + ticks.length;
  return close.test(text) ? close.lastIndex : at;
}

function link(pattern: RegExp, text: string, at: number): Span | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return null;
  const [whole, first, url] = found;
  if (url && /https?:\/\//.test(first!)) return null; // Discord masks no address by another
  const node = url ? linked(url, inline(first!)) : linked(first!, first!);
  return { node, end: at + whole.length };
}

function linked(url: string, content: Node | string): Node {
  return el('discord-link', { href: webAddress(url), target: '_blank', rel: 'noopener noreferrer' }, content);
}

// bare reads an address that stands in a sentence: the sentence's punctuation
// is no part of it, nor is a closing bracket that it never opened.
function bare(text: string, at: number): Span | null {
  bareLink.lastIndex = at;
  const url = bareLink.exec(text)?.[0];
  if (!url || /\w/.test(text[at - 1] ?? '')) return null;
  const end = endOfAddress(url);
  const address = webAddress(url.slice(0, end));
  return address ? { node: linked(address, address), end: at + end } : null;
}

function endOfAddress(url: string): number {
  let open = url.split('(').length - url.split(')').length; // brackets that are not closed, or too many that are
  let end = url.length;
  for (;; end--) {
    const last = url[end - 1] ?? '';
    if (last === ')' && open < 0) open++;
    else if (!/[.,:;!?"'\]*_~|]/.test(last)) return end;
  }
}

function marked(text: string, at: number): Span | null {
  for (const [mark, tag] of marks) {
    if (!text.startsWith(mark, at)) continue;
    const from = at + mark.length;
    const close = closing(text, from, mark);
    if (close > from) return { node: el(tag, {}, inline(text.slice(from, close))), end: close + mark.length };
  }
  return null;
}

// closing returns where the mark that was opened before a place is closed, or
// -1. What is escaped or stands in code closes nothing.
function closing(text: string, from: number, mark: string): number {
  const single = mark.length === 1;
  if (single && !opens(text, from, mark)) return -1;
  for (let at = from; at < text.length;) {
    if (text[at] === '\\') at += 2;
    else if (text[at] === '`') at = Math.max(pastCode(text, at), at + 1);
    else if (!text.startsWith(mark, at)) at++;
    else if (single && text[at + 1] === mark) at += 2; // a longer mark, inside this one
    else if (single && !closes(text, at, mark)) at++;
    else return !single && text[at + mark.length] === mark[0] ? at + 1 : at; // in "***" the first is the inner mark
  }
  return -1;
}

// opens and closes say whether a single mark hugs its text. "_" keeps out of
// words too, so that snake_case_names stay as they are.
function opens(text: string, from: number, mark: string): boolean {
  if (/\s/.test(text[from] ?? ' ') || text[from] === mark) return false;
  return mark === '*' || !/\w/.test(text[from - 2] ?? '');
}

function closes(text: string, at: number, mark: string): boolean {
  if (/\s/.test(text[at - 1] ?? ' ')) return false;
  return mark === '*' || !/\w/.test(text[at + 1] ?? '');
}
