import type { TextEdit } from '../text/edit';
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
  const now = partsOf(after);
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let tail = 0;
  while (
    tail < Math.min(old.length, now.length) - start &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail++;
  const written: string[] = [];
  for (let i = start; i < now.length - tail; i++) {
    const part = now[i] ?? '';
    const one = i % 2 === 1 ? style.word(part) : style.space(part);
    if (one === undefined) return undefined;
    written.push(one);
  }
  const from = ranges[start]?.start;
  const to = start === old.length - tail ? from : ranges[old.length - tail - 1]?.end;
  return from === undefined || to === undefined
    ? undefined
    : { range: { start: from, end: to }, text: written.join('') };
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
