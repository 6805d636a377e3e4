import type { TextEdit } from '../text/edit';
import { changedLines } from '../text/line-changes';
import type { ScalarNode } from '../yaml/tree';
import { endOfLine } from '../yaml/line-at';
import { lineBreakOf } from '../yaml/layout/rows';

/** How a style writes what an answer says. */
interface Style {
  readonly word: (word: string) => string;
  /** White space between two words; nothing where the style cannot hold it. */
  readonly space: (space: string) => string | undefined;
}

/**
 * The edit after which an answer says something else, in the way in which it is written: only the words that differ are
 * written, so that all others stay on their lines. `before` is what it says now. Nothing where it cannot be told word by
 * word, or not in its own style.
 */
export function rewordEdit(
  text: string,
  node: ScalarNode,
  before: string,
  after: string,
): TextEdit | undefined {
  const style = styleOf(text, node);
  const old = partsOf(before);
  const ranges = style && rangesOf(text, node, old, style);
  if (!style || !ranges) return undefined;
  const changes = changedLines(asLines(old), asLines(partsOf(after)));
  const [first, last] = [changes[0], changes.at(-1)];
  const from = first && ranges[first.line]?.start;
  if (!last || from === undefined) return undefined;
  let done = from;
  let written = '';
  for (const { line, before: out, after: put } of changes) {
    const start = ranges[line]?.start;
    if (start === undefined) return undefined;
    // What lies between two changes stays as it is, on its lines.
    written += text.slice(done, start);
    for (const part of put.map(asPart)) {
      const one = /\S/.test(part) ? style.word(part) : style.space(part);
      if (one === undefined) return undefined;
      written += one;
    }
    done = out.length === 0 ? start : (ranges[line + out.length - 1]?.end ?? start);
  }
  return { range: { start: from, end: done }, text: written };
}

/** Each part on a line of its own, to be compared line by line. */
function asLines(parts: readonly string[]): string {
  return parts.map((part) => `${JSON.stringify(part)}\n`).join('');
}

function asPart(line: string): string {
  return JSON.parse(line) as string;
}

/** White space and words by turns; it begins and ends with white space, which may be empty. */
function partsOf(text: string): readonly string[] {
  return text.split(/([^\s]+)/);
}

/** Where each part stands in the file; nothing where the words stand there in another way. */
function rangesOf(text: string, { range, style }: ScalarNode, parts: readonly string[], { word }: Style) {
  if (parts.length < 2) return undefined;
  const ranges: { start: number; end: number }[] = [];
  let at = style === 'block' ? endOfLine(text, range.start) : range.start + (style === 'quoted' ? 1 : 0);
  const first = at;
  for (let i = 1; i < parts.length; i += 2) {
    const written = word(parts[i] ?? '');
    let start = at;
    while (start < range.end && /\s/.test(text[start] ?? '')) start++;
    if (!text.startsWith(written, start)) return undefined;
    // What stands in front of the first word is no part of the answer.
    ranges.push({ start: at === first ? start : at, end: start });
    at = start + written.length;
    ranges.push({ start, end: at });
  }
  ranges.push({ start: at, end: at });
  return ranges;
}

function styleOf(text: string, { range, style }: ScalarNode): Style | undefined {
  const source = text.slice(range.start, range.end);
  const indent = indentIn(source);
  const rows = (count: number, rest: string) =>
    lineBreakOf(text).repeat(count) + (indent === undefined ? '' : ' '.repeat(indent)) + rest;
  const folded = (space: string) => {
    if (!space.includes('\n')) return space;
    return space === '\n\n' && indent !== undefined ? rows(2, '') : undefined;
  };
  switch (style) {
    case 'plain':
      return { word: (word) => word, space: folded };
    case 'quoted': {
      if (source.startsWith("'")) return { word: (word) => word.replaceAll("'", "''"), space: folded };
      return source.includes('\\')
        ? undefined
        : { word: (word) => JSON.stringify(word).slice(1, -1), space: folded };
    }
    case 'block': {
      const literal = (space: string) => {
        const lines = space.split('\n');
        if (lines.length === 1) return space;
        return (lines[0] ?? '') + rows(lines.length - 1, lines.at(-1) ?? '');
      };
      return { word: (word) => word, space: source.startsWith('|') ? literal : folded };
    }
  }
}

/** How far the lines below the first are indented: the least of them. Nothing where there are none. */
function indentIn(source: string): number | undefined {
  let least: number | undefined;
  for (const [, spaces = '', rest] of source.matchAll(/[\r\n]( *)(\S)?/g))
    if (rest !== undefined) least = Math.min(least ?? Infinity, spaces.length);
  return least;
}
