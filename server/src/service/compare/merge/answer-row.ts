import { sentencesOf } from '../../language/sentences';
import { leavesOf, type Leaf } from '../../markdown/leaves';
import { markdownOf } from '../../markdown/markdown-of';
import {
  breaksLine,
  foldWords,
  formOfLeaves,
  publishedForm,
  withoutBreak,
  wordsOf,
} from '../../markdown/published-form';
import type { ScalarNode } from '../../yaml/tree';
import { noWords, type Meaning } from '../meaning';

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

export function isContinued({ kind }: Pick<Unit, 'kind'>): boolean {
  return kind.startsWith('+');
}

/** Where a unit stands in the tree that readers see. */
export function placeOfUnit({ around, kind }: Pick<Unit, 'around' | 'kind'>): string {
  return [...around, kind].join(' ');
}

export function meaningOfUnits(units: readonly Pick<Unit, 'words' | 'around' | 'kind'>[]): Meaning {
  const leaves: [place: string, words: string][] = [];
  for (const unit of units) {
    const last = leaves.at(-1);
    if (isContinued(unit) && last) last[1] += unit.kind.slice(1) + unit.words;
    else leaves.push([placeOfUnit(unit), unit.words]);
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
  let places: number[] = [];
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
        start: places[sentence.start] ?? 0,
        end: (places[stop - 1] ?? 0) + 1,
      });
      joint = '';
      end = stop;
    }
    if (units.length > 0) joint = '\n';
    [prose, places] = ['', []];
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
      places.push(start);
    }
    prose += words;
    for (let at = 0; at < words.length; at++) places.push(start + at);
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
  return { words: wordsOf(leaf), around, kind, start: Math.min(start, end), end };
}

/** How much of a line is not its own: the marks of the lists and quotations around it, and that of a heading. */
function indentOf(text: string, depth: number, kind: string): number {
  const marks = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))/;
  let at = 0;
  for (let i = 0; i < depth; i++) at += marks.exec(text.slice(at))?.[0].length ?? 0;
  const own = /^h\d$/.test(kind) ? /^[ \t]*(?:#{1,6}[ \t]+)?/ : /^[ \t]*/;
  return at + (own.exec(text.slice(at))?.[0].length ?? 0);
}
