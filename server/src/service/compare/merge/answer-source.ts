import type { Range } from '../../text/range';
import { proseOf } from '../../yaml/prose';
import { nextLine } from '../../yaml/layout/rows';
import type { Answer, AnswerRow } from './answer-row';
import { columnBelow } from './write-block';

/** How a file holds an answer: as block lines that are kept or folded, or as words, with or without quotation marks. */
export type Style = 'literal' | 'folded' | 'plain' | "'" | '"';

/** The units of an answer as they stand in its file. */
export interface AnswerSource {
  readonly style: Style;
  /** The text that the places are places of: the file, or the Markdown itself. */
  readonly text: string;
  /** Where the answer itself begins and ends, without quotation marks and the line that announces it. */
  readonly inside: Range;
  readonly places: readonly Range[];
  /** The column of its lines; nothing where it is all on one line. */
  readonly column: number | undefined;
}

/** Nothing where the letters in the file are not those that are read, one by one. */
export function sourceOf(answer: Answer, row: AnswerRow): AnswerSource | undefined {
  const { node, text } = answer;
  const letters: number[] = [];
  for (const { index } of proseOf(node, text).matchAll(/\S/g)) letters.push(node.range.start + index);
  const before = countLetters(row.markdown);
  if (before.at(-1) !== letters.length) return undefined;
  const inside = insideOf(answer);
  const places = row.units.map(({ start, end }) => {
    const last = letters[(before[end] ?? 0) - 1];
    const to = last === undefined ? inside.start : last + 1;
    const from = start < end ? letters[before[start] ?? 0] : to;
    return { start: from ?? to, end: to };
  });
  return {
    style: styleOf(answer),
    text,
    inside,
    places,
    column: nextLine(text, node.range.start) < node.range.end ? columnBelow(text, node.range) : undefined,
  };
}

/** How many letters stand before each place of a text, and at its end how many there are. */
function countLetters(text: string): readonly number[] {
  const counts = [0];
  for (let at = 0; at < text.length; at++)
    counts.push((counts[at] ?? 0) + (/\s/.test(text.charAt(at)) ? 0 : 1));
  return counts;
}

/** The Markdown of an answer as if it were a file. */
export function markdownSource({ markdown, units }: AnswerRow): AnswerSource {
  return {
    style: 'literal',
    text: markdown,
    inside: { start: 0, end: markdown.length },
    places: units,
    column: 0,
  };
}

function styleOf({ node, text }: Answer): Style {
  const mark = text[node.range.start];
  if (node.style === 'block') return mark === '|' ? 'literal' : 'folded';
  if (node.style === 'plain') return 'plain';
  return mark === '"' ? '"' : "'";
}

function insideOf({ node: { range, style }, text }: Answer): Range {
  if (style === 'block') return { start: Math.min(range.end, nextLine(text, range.start)), end: range.end };
  return style === 'quoted' ? { start: range.start + 1, end: range.end - 1 } : range;
}
