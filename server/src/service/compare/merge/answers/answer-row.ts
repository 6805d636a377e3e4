import { sentencesOf } from '../../../language/sentences';
import { leavesOf, type Leaf } from '../../../markdown/leaves';
import { markdownOf } from '../../../markdown/markdown-of';
import {
  breaksLine,
  foldWords,
  formOfLeaves,
  publishedForm,
  withoutBreak,
  leafWords,
} from '../../../markdown/published-form';
import type { Range } from '../../../text/range';
import { nextLine } from '../../../yaml/layout/rows';
import { proseOf } from '../../../yaml/prose';
import type { ScalarNode } from '../../../yaml/tree';
import { noWords, type Meaning } from '../../meaning';
import { columnBelow } from '../write';

/** An answer in one of the versions. */
export interface Answer {
  readonly node: ScalarNode;
  readonly text: string;
}

/** A sentence, or a part that is one whole: a heading, a row of a table, a piece of code. */
export interface Unit {
  /** What readers see of it. */
  readonly words: string;
  /** As of a leaf. Of a sentence that goes on in a paragraph nothing, so that it goes along wherever the paragraph is put. */
  readonly around: Leaf['around'];
  /** As of a leaf; for a sentence that goes on in the paragraph of the one before it, what lies between: `+ `, `+` or `+\n`. */
  readonly kind: string;
  /** Where its words stand in the Markdown of the answer. */
  readonly start: number;
  readonly end: number;
}

/** An answer as a row of sentences and other parts. */
export interface AnswerRow {
  readonly markdown: string;
  readonly units: readonly Unit[];
}

/** Nothing where the parts do not make up what readers see. */
export function rowOf({ node, text }: Answer): AnswerRow | undefined {
  const markdown = markdownOf(node, text);
  const lines = linesOf(markdown);
  const units = leavesOf(markdown).flatMap((leaf) =>
    leaf.kind === 'p' ? sentencesIn(leaf, lines) : [wholeOf(leaf, lines)],
  );
  return meaningOfUnits(units) === (publishedForm(node, text) ?? noWords) ? { markdown, units } : undefined;
}

/** How a unit is set. */
type Standing = Pick<Unit, 'around' | 'kind'>;

export function isContinued({ kind }: Pick<Unit, 'kind'>): boolean {
  return kind.startsWith('+');
}

/** Where a unit stands in the tree that readers see. */
export function structureOfUnit({ around, kind }: Standing): string {
  return [...around, kind].join(' ');
}

export function meaningOfUnits(units: readonly Pick<Unit, 'words' | 'around' | 'kind'>[]): Meaning {
  const leaves: [place: string, words: string][] = [];
  for (const unit of units) {
    const last = leaves.at(-1);
    if (isContinued(unit) && last) last[1] += unit.kind.slice(1) + unit.words;
    else leaves.push([structureOfUnit(unit), unit.words]);
  }
  return formOfLeaves(leaves) ?? noWords;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(markdown: string): readonly Line[] {
  let start = 0;
  return markdown.split('\n').map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
}

/** Marks that people set in front of items and that Markdown does not know: their lines are changed one by one all the same. */
const itemMark = /^(?:[•–—]|\(?(?:\d{1,2}|[a-z])\)|\([ivx]{1,4}\))[ \t]/;
const endOfParagraph = '\u2029';

function sentencesIn(leaf: Leaf, lines: readonly Line[]): readonly Unit[] {
  const units: Unit[] = [];
  // The words of the lines between two meant breaks, and where in the Markdown each letter of them stands.
  let prose = '';
  let ranges: number[] = [];
  let joint: string | undefined;
  const close = () => {
    let end = 0;
    for (const sentence of sentencesOf(prose)) {
      const written = prose.slice(sentence.start, sentence.end).trimEnd();
      const stop = sentence.start + written.length;
      const isApart = sentence.start > end || units.length === 0;
      units.push({
        words: foldWords(written),
        around: joint === undefined ? leaf.around : [],
        kind: joint === undefined ? leaf.kind : `+${joint || (isApart ? ' ' : '')}`,
        start: ranges[sentence.start] ?? 0,
        end: (ranges[stop - 1] ?? 0) + 1,
      });
      joint = '';
      end = stop;
    }
    if (units.length > 0) joint = '\n';
    [prose, ranges] = ['', []];
  };
  const written = leaf.written.split('\n');
  for (const [i, source] of written.entries()) {
    const line = lines[leaf.first + i];
    if (!line) break;
    const end = line.start + line.text.trimEnd().length;
    const isBroken = i < written.length - 1 && breaksLine(source);
    const words = (isBroken ? withoutBreak(source) : source).trim();
    const start = end - source.trim().length;
    const gap = itemMark.test(words) ? endOfParagraph : ' ';
    if (prose !== '') {
      prose += gap;
      ranges.push(start);
    }
    prose += words;
    for (let at = 0; at < words.length; at++) ranges.push(start + at);
    if (isBroken) close();
  }
  close();
  return units;
}

function wholeOf(leaf: Leaf, lines: readonly Line[]): Unit {
  const { around, kind, first } = leaf;
  const rows = lines.slice(first, leaf.end);
  const [line = { text: '', start: 0 }] = rows;
  const last = rows.filter(({ text }) => text.trim() !== '').at(-1) ?? line;
  const end = last.start + last.text.trimEnd().length;
  const start = kind === 'empty' ? end : line.start + indentOf(line.text, around.length, kind);
  return { words: leafWords(leaf), around, kind, start: Math.min(start, end), end };
}

/** How much of a line is not its own: the marks of the lists and quotations around it, and that of a heading. */
function indentOf(text: string, depth: number, kind: string): number {
  const marks = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))/;
  let at = 0;
  for (let i = 0; i < depth; i++) at += marks.exec(text.slice(at))?.[0].length ?? 0;
  const own = /^h\d$/.test(kind) ? /^[ \t]*(?:#{1,6}[ \t]+)?/ : /^[ \t]*/;
  return at + (own.exec(text.slice(at))?.[0].length ?? 0);
}

interface Level {
  readonly mark: string;
  readonly list: number;
  readonly item: number;
}

/**
 * For each unit the ones that it hangs on: the first of its paragraph or table, of its list, of its item. Nothing when a row
 * cannot be read so, as when an item goes on that nothing has begun.
 */
export function structureOf(units: readonly Standing[]): readonly (readonly number[])[] | undefined {
  const levels: Level[] = [];
  const structure: number[][] = [];
  /** The unit that began the paragraph or table which is open. */
  let leaf: { readonly kind: string; readonly first: number } | undefined;
  for (const [index, unit] of units.entries()) {
    if (isContinued(unit)) {
      if (leaf?.kind !== 'p') return undefined;
      structure.push([leaf.first]);
      continue;
    }
    const hangsOn: number[] = [];
    for (const [depth, step] of unit.around.entries()) {
      const level = levels[depth];
      if (step.startsWith('[')) {
        levels.splice(depth, Infinity, { mark: step.charAt(1), list: index, item: index });
      } else if (!level || (step !== '=' && step !== level.mark)) {
        return undefined;
      } else if (step === '=') {
        hangsOn.push(level.item);
      } else {
        hangsOn.push(level.list);
        levels.splice(depth, Infinity, { ...level, item: index });
      }
    }
    levels.splice(unit.around.length);
    const kind = unit.kind.slice(0, 2);
    if (kind === 'tr') {
      if (leaf?.kind !== 'th') return undefined;
      hangsOn.push(leaf.first);
    } else {
      leaf = { kind, first: index };
    }
    structure.push(hangsOn);
  }
  return structure;
}

/** How a file holds an answer: as block lines that are kept or folded, or as words, with or without quotation marks. */
type Style = 'literal' | 'folded' | 'plain' | "'" | '"';

/** The units of an answer as they stand in its file. */
export interface AnswerSource {
  readonly style: Style;
  /** The text that the places are places of: the file, or the Markdown itself. */
  readonly text: string;
  /** Where the answer itself begins and ends, without quotation marks and the line that announces it. */
  readonly inside: Range;
  readonly ranges: readonly Range[];
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
  const ranges = row.units.map(({ start, end }) => {
    const last = letters[(before[end] ?? 0) - 1];
    const to = last === undefined ? inside.start : last + 1;
    const from = start < end ? letters[before[start] ?? 0] : to;
    return { start: from ?? to, end: to };
  });
  return {
    style: styleOf(answer),
    text,
    inside,
    ranges,
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
    ranges: units,
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
