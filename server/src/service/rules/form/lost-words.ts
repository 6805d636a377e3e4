import type { FieldFact } from '../../schema/field-fact';
import type { FoundField } from '../../schema/walk-fields';
import type { Range } from '../../text/range';
import { contentStart, endOfLine, startOfLine, wordsAbove, wordsOfLine } from '../../yaml/line-at';
import type { ScalarNode, TreeNode } from '../../yaml/tree';

/** Words of an answer that are read as a comment, because a ` #` stands before them. */
export interface LostWords {
  /** From the sign to the end of its line. */
  readonly range: Range;
  /** True where the sign belongs to a word (`#3`), so that no comment can have been meant. */
  readonly isCertain: boolean;
  /** What would be the answer if they were part of it. */
  readonly answer: Range;
}

/** A field, and the parts of its answer where the form leaves open what they are: the titles of links, amounts of a budget. */
export function withParts(field: FoundField): readonly FoundField[] {
  const { fact, node, path } = field;
  if (fact.kind !== 'any' || !node || (node.kind !== 'map' && node.kind !== 'list')) return [field];
  const parts =
    node.kind === 'map'
      ? node.entries.map(({ key, keyRange, value }) => ({ step: key, keyRange, value }))
      : node.items.map((value, i) => ({ step: i, keyRange: node.itemRanges[i] ?? field.keyRange, value }));
  return [
    field,
    ...parts.flatMap(({ step, keyRange, value }) =>
      withParts({ fact, path: [...path, step], node: value, keyRange, open: false }),
    ),
  ];
}

/** False where nothing can be lost: asked once for a whole file, since most have no such sign. */
export function mayLoseWords(text: string): boolean {
  return text.includes('#');
}

/** What is lost of an answer in prose. In ids, dates, numbers and choices a comment is a comment. */
export function lostWords(field: FoundField, text: string): LostWords | undefined {
  if (field.open && field.node?.kind === 'map') {
    const [why] = field.node.entries;
    return why && lostIn(why.value, why.keyRange, text);
  }
  return takesProse(field.fact, field.node) ? lostIn(field.node, field.keyRange, text) : undefined;
}

function takesProse({ kind, name }: FieldFact, node: TreeNode | undefined): boolean {
  switch (kind) {
    case 'text':
    case 'person':
      return true;
    case 'label':
      return name !== 'digest';
    case 'any':
      // What follows an address is no more of it.
      return (
        !node || (node.kind === 'scalar' && typeof node.value === 'string' && !/^https?:/i.test(node.value))
      );
    default:
      return false;
  }
}

function lostIn(node: TreeNode | undefined, keyRange: Range, text: string): LostWords | undefined {
  if (node && node.kind !== 'scalar') return undefined;
  return (
    lostBefore(node, keyRange, text) ?? (node && (lostBehind(node, text) ?? lostBelow(node, keyRange, text)))
  );
}

/** An answer that begins with the sign: nothing of its first line is read. */
function lostBefore(node: ScalarNode | undefined, keyRange: Range, text: string): LostWords | undefined {
  const from = node && node.range.start <= keyRange.start ? dashAbove(node, text) : keyRange.end;
  if (from === undefined) return undefined;
  const line = text.slice(from, Math.min(endOfLine(text, from), node?.range.start ?? Infinity));
  const space = /^(?:[ \t]*:)?[ \t]+(?=#)/.exec(line)?.[0];
  if (space === undefined) return undefined;
  const isCertain = isWord(line.slice(space.length));
  // Where nothing else is said the words may be the answer; two spaces set a note apart.
  const mayBeMeant = !node && /^:? $/.test(space) && saysSomething(line);
  if (!isCertain && !mayBeMeant) return undefined;
  const range = { start: from + space.length, end: from + line.trimEnd().length };
  return { range, isCertain, answer: { start: range.start, end: node?.range.end ?? range.end } };
}

/** Behind the dash of an item whose text begins on a line below it. */
function dashAbove({ range }: ScalarNode, text: string): number | undefined {
  if (wordsOfLine(text, range.start).start !== range.start) return undefined;
  const above = wordsAbove(text, range.start);
  return above && /^-[ \t]+#/.test(text.slice(above.start, above.end)) ? above.start + 1 : undefined;
}

function lostBehind(node: ScalarNode, text: string): LostWords | undefined {
  const { end } = node.range;
  if (node.style === 'block') return undefined;
  const line = text.slice(end, endOfLine(text, end)).trimEnd();
  const space = /^[ \t]+(?=#)/.exec(line)?.[0];
  if (space === undefined) return undefined;
  const isCertain = isWord(line.slice(space.length));
  // Two spaces set a note apart, and so do the quotation marks of a text that has ended.
  if (!isCertain && (space !== ' ' || node.style === 'quoted')) return undefined;
  const range = { start: end + space.length, end: end + line.length };
  return { range, isCertain, answer: { start: node.range.start, end: range.end } };
}

/** Where a text goes on in a line that begins with the sign. A field that was commented out is not indented so far. */
function lostBelow({ range, style }: ScalarNode, keyRange: Range, text: string): LostWords | undefined {
  const end = endOfLine(text, range.end);
  if (style !== 'plain' || text.slice(range.end, end).trim() !== '') return undefined;
  const below = wordsOfLine(text, text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length));
  const words = text.slice(below.start, below.end);
  const indent = contentStart(text, keyRange.start) - startOfLine(text, keyRange.start);
  const isIndented =
    below.start - startOfLine(text, below.start) > indent - (keyRange.start === range.start ? 1 : 0);
  if (!/^#[\p{L}\p{N}]/u.test(words) || !isIndented) return undefined;
  return { range: below, isCertain: true, answer: { start: range.start, end: below.end } };
}

/** True for `#3` and `#hashtag`; `# a note` and a row of signs are comments. */
function isWord(comment: string): boolean {
  return /^#[^#\s]/.test(comment) && saysSomething(comment);
}

function saysSomething(comment: string): boolean {
  return /[\p{L}\p{N}]/u.test(comment);
}
