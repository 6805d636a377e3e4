import type { Range } from '../text/range';

/** Where the line at this offset ends, its line break not included. */
export function endOfLine(text: string, offset: number): number {
  for (let i = offset; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return text.length;
}

export function startOfLine(text: string, offset: number): number {
  for (let i = offset; i > 0; i--) {
    const code = text.charCodeAt(i - 1);
    if (code === 10 || code === 13) return i;
  }
  return 0;
}

/** The line above the one that begins at `start`, its line break not included; nothing above the first. */
export function lineAbove(text: string, start: number): Range | undefined {
  if (start === 0) return undefined;
  const end = start - (text.startsWith('\r\n', start - 2) ? 2 : 1);
  return { start: startOfLine(text, end), end };
}

/** The words of the line at this offset, without the white space around them. */
export function wordsOfLine(text: string, offset: number): Range {
  let start = startOfLine(text, offset);
  let end = endOfLine(text, offset);
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return { start, end };
}

/** The start of the next line that has words, or nothing when no more words follow. */
export function nextWords(text: string, offset: number): Range | undefined {
  let at = endOfLine(text, offset);
  while (at < text.length) {
    const words = wordsOfLine(text, at + 1);
    if (words.end > words.start && words.start > offset) return words;
    at = endOfLine(text, at + 1);
  }
  return undefined;
}

/** The words of the last line above this one that has any. */
export function wordsAbove(text: string, offset: number): Range | undefined {
  let at = startOfLine(text, offset);
  while (at > 0) {
    const words = wordsOfLine(text, at - 1);
    if (words.end > words.start) return words;
    at = startOfLine(text, at - 1);
  }
  return undefined;
}

/** True when only white space and the dashes of list items stand before the offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return contentStart(text, offset) >= offset;
}

/** Where the first key or word of the line stands, after the indentation and the dashes of list items. */
export function contentStart(text: string, offset: number): number {
  const end = endOfLine(text, offset);
  let at = startOfLine(text, offset);
  while (at < end) {
    if (isBlank(text, at)) at++;
    else if (text[at] === '-' && (at + 1 === end || isBlank(text, at + 1))) at++;
    else break;
  }
  return at;
}

/**
 * A value from its first letter to its last, taking in the lines below that are indented further than the key or dash
 * it belongs to: what an author sees as one text, whatever it looks like to YAML.
 */
export function wholeValue(text: string, start: number): Range {
  const column = ownerColumn(text, start);
  let last = withoutComment(text, { start, end: endOfLine(text, start) });
  for (let next = nextWords(text, start); next; next = nextWords(text, next.start)) {
    if (next.start - startOfLine(text, next.start) <= column) break;
    last = next;
  }
  return { start, end: Math.max(start, last.end) };
}

/** The column of the key that the value at `start` belongs to, or of its dash where it has no key; they may stand on a line above. */
function ownerColumn(text: string, start: number): number {
  const line = startOfLine(text, start);
  const content = contentStart(text, start);
  const before = text.slice(line, start).trimEnd();
  if (before === '') return columnAbove(text, start);
  return content >= start && before.endsWith('-') ? before.length - 1 : content - line;
}

function columnAbove(text: string, start: number): number {
  const column = start - startOfLine(text, start);
  const above = column === 0 ? undefined : wordsAbove(text, start);
  if (!above) return column - 1;
  const line = startOfLine(text, above.start);
  const name = contentStart(text, above.start) - line;
  return Math.min(name < column ? name : above.start - line, column - 1);
}

/** A colon that YAML takes for the end of a key: one with white space or nothing behind it. */
export function colonEndingKey(text: string, { start, end }: Range): number | undefined {
  for (let at = text.indexOf(':', start); at >= 0 && at < end; at = text.indexOf(':', at + 1)) {
    if (at + 1 >= end || isBlank(text, at + 1)) return at;
  }
  return undefined;
}

export function withoutComment(text: string, { start, end }: Range): Range {
  const line = text.slice(start, end);
  const comment = line.search(/\s#/);
  const kept = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  return { start, end: start + kept.length };
}

function isBlank(text: string, offset: number): boolean {
  const character = text[offset];
  return character === ' ' || character === '\t';
}
