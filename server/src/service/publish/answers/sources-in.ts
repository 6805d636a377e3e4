import type { Present } from '../../model/field';
import { proseOf } from '../../yaml/prose';
import { at } from '../build';
import type { Source } from '../document';

/** Where lines of an answer stand in its file, the last one not included. */
export type SourceOfLines = (first: number, end: number) => Source;

/** A draft's address and text. */
export interface SourceFile {
  readonly uri: string;
  readonly text: string;
}

/**
 * Finds the lines of an answer's Markdown in its file. Quotes, folding and indentation move words about and leave them in order, so
 * the places are found by counting letters.
 */
export function sourcesIn(
  { node, range }: Present<string>,
  { uri, text }: SourceFile,
  markdown: string,
): SourceOfLines {
  const whole = at(uri, range);
  if (node.kind !== 'scalar' || !markdown.trimEnd().includes('\n')) return () => whole;
  let read: { readonly before: readonly number[]; readonly letters: readonly number[] } | undefined;
  return (first, end) => {
    read ??= { before: lettersBeforeLines(markdown), letters: offsetsOfLetters(proseOf(node, text)) };
    const { before, letters } = read;
    const start = letters[before[first] ?? -1];
    const last = letters[(before[end] ?? letters.length) - 1];
    if (start === undefined || last === undefined || last < start) return whole;
    return at(uri, { start: range.start + start, end: range.start + last + 1 });
  };
}

function lettersBeforeLines(text: string): readonly number[] {
  const before: number[] = [];
  let count = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    before.push(count);
    count += line.replace(/\s+/g, '').length;
  }
  return before;
}

function offsetsOfLetters(prose: string): readonly number[] {
  const offsets: number[] = [];
  for (const { index } of prose.matchAll(/\S/g)) offsets.push(index);
  return offsets;
}
