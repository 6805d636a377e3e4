import { isNothing } from '../text/look-alikes';
import type { TextEdit } from '../text/edit';
import type { Range } from '../text/range';
import { quoteEdits } from './quoted';

/** One line of text as a value that is read back as the very same text. */
export function writeScalar(text: string): string {
  const line = oneLine(text);
  if (isPlain(line)) return line;
  return line.includes("'") ? JSON.stringify(line) : `'${line}'`;
}

/** The same inside brackets, where a comma divides. */
export function writeListItem(text: string): string {
  return text.includes(',') ? JSON.stringify(oneLine(text)) : writeScalar(text);
}

/** The text on one line, without what no file can hold or no reader can see; empty where nothing can be seen of it. */
export function oneLine(text: string): string {
  const line = text
    .replace(/[\s\u0085]+/gu, (space) => (/[\t\n\v\f\r\u0085\u2028\u2029]/u.test(space) ? ' ' : space))
    .replace(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .trim();
  return isNothing(line) ? '' : line;
}

/** True for words that could only be read as themselves: they begin with a letter and hold nothing that has a meaning. */
export function isPlain(line: string): boolean {
  return (
    /^\p{L}[^:#"'`\\[\]{}]*$/u.test(line) &&
    !/^(?:true|false|null|yes|no|on|off|y|n|tbc)$/i.test(line) &&
    !/^\.?(?:inf|nan)$/i.test(line)
  );
}

/** The edits that put a stretch of a text in quotes, where it would not be read as it stands. */
export function quotesFor(text: string, range: Range): readonly TextEdit[] {
  return isPlain(text.slice(range.start, range.end)) ? [] : quoteEdits(text, range);
}

/**
 * A text of several lines without what no file can hold or no reader can see; lines of white space are empty, and what all
 * the others are indented by goes.
 */
export function manyLines(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(
      /(?![\t\n])[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF]/gu,
      '',
    )
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : line));
  const indents = lines.flatMap((line) => (line === '' ? [] : [/^\s*/.exec(line)?.[0] ?? '']));
  const common = indents.reduce((one, other) => commonStart(one, other), indents[0] ?? '').length;
  return lines
    .map((line) => line.slice(common))
    .join('\n')
    .trim();
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}
