import { columnOf, nextLine, spaces } from '../../../yaml/layout/rows';
import { endOfLine, startOfLine } from '../../../yaml/line-at';
import { isContinued, structureOfUnit, type AnswerRow, type AnswerSource } from './answer-row';
import type { WovenUnit } from './merge-rows';

/** One side's answer: what it says, and how it is written. */
export interface Written {
  readonly row: AnswerRow;
  readonly source: AnswerSource;
}

type Side = 'ours' | 'theirs';
type Sides = Readonly<Record<Side | 'base', Written>>;

/**
 * The merged answer in the way in which one side is written. Its own lines stay as they are, and so do those of the other side
 * as far as they fit in; nothing where they do not.
 */
export function writeRow(
  woven: readonly WovenUnit[],
  sides: Sides,
  side: Side,
  lineBreak: string,
): string | undefined {
  const own = sides[side];
  const other = sides[side === 'ours' ? 'theirs' : 'ours'];
  const { text, inside, ranges } = own.source;
  const hand = handOf(own, lineBreak);
  let written = '';
  for (const [i, unit] of woven.entries()) {
    const from = leadOf(woven, i, sides, side);
    const lead = from.side === side && from.isNatural ? ownLead(from.at) : newLead(unit, i, from);
    if (lead === undefined) return undefined;
    written += lead;
    const at = unit.at[side];
    const theirs = unit.at[side === 'ours' ? 'theirs' : 'ours'];
    const isOurs = at !== undefined && own.row.units[at]?.words === unit.words;
    const isTheirs = theirs !== undefined && other.row.units[theirs]?.words === unit.words;
    if (isOurs && !(isTheirs && from.side !== side)) {
      written += text.slice(ranges[at]?.start, ranges[at]?.end);
    } else {
      const words = theirs === undefined ? undefined : hand.words(other, theirs, written, from.side !== side);
      if (words === undefined) return undefined;
      written += words;
    }
  }
  return written + text.slice(ranges.at(-1)?.end ?? inside.end, inside.end);

  function ownLead(at: number): string {
    return text.slice(ranges[at - 1]?.end ?? inside.start, ranges[at]?.start);
  }

  function newLead(unit: WovenUnit, i: number, from: Lead): string | undefined {
    const mark = lastLine(leadIn(sides[from.side], from.at));
    if (i === 0) return hand.start + mark;
    if (from.at > 0) return from.side === side ? ownLead(from.at) : hand.lead(other, from.at);
    if (isContinued(unit)) return hand.joint(unit.kind);
    const gap = hand.newLine(isTight(unit));
    return gap === undefined ? undefined : gap + mark;
  }
}

interface Lead {
  readonly side: Side;
  readonly at: number;
  /** True when it stands behind the same part there as here. */
  readonly isNatural: boolean;
}

/** From which side what stands in front of a part is taken. */
function leadOf(woven: readonly WovenUnit[], i: number, sides: Sides, own: Side): Lead {
  const unit = woven[i];
  const order: readonly Side[] = own === 'ours' ? ['ours', 'theirs'] : ['theirs', 'ours'];
  const all = order.flatMap((side): readonly (Lead & { readonly isSame: boolean })[] => {
    const at = unit?.at[side];
    const known = at === undefined ? undefined : sides[side].row.units[at];
    if (!unit || at === undefined || !known) return [];
    const isSame = structureOfUnit(known) === structureOfUnit(unit);
    const isBehind = i === 0 ? at === 0 : woven[i - 1]?.at[side] === at - 1;
    return [{ side, at, isSame, isNatural: isSame && isBehind }];
  });
  const [first, second] = all.filter(({ isNatural }) => isNatural);
  const base = unit?.at.base;
  if (first && second && base !== undefined) {
    // The marks of a quotation stand in front of lines that go on, too: whoever has put them there has changed them.
    const [own, theirs, before] = [
      marksIn(sides, first),
      marksIn(sides, second),
      marksIn(sides, { side: 'base', at: base }),
    ];
    return own === before && theirs !== before ? second : first;
  }
  return (
    first ??
    all.find(({ isSame, at }) => isSame && at > 0) ??
    all.find(({ isSame }) => isSame) ??
    all[0] ?? { side: own, at: 0, isNatural: false }
  );
}

function marksIn(sides: Sides, { side, at }: { readonly side: Side | 'base'; readonly at: number }): string {
  return leadIn(sides[side], at).replace(/\s/g, '');
}

/** A part that stands right below the one before it: the next item of a list, the next row of a table. */
function isTight({ around, kind }: WovenUnit): boolean {
  return kind === 'tr' || !['=', '['].includes(around.at(-1)?.charAt(0) ?? '=');
}

/** Writes parts of another answer in the way in which one is written; nothing where its way has no room for them. */
interface Hand {
  /** What stands in front of the first part, but for its own mark. */
  readonly start: string;
  /** Empty lines or one line break in front of a part that begins anew. */
  newLine(isTight: boolean): string | undefined;
  /** What stands between two sentences of one paragraph. */
  joint(kind: string): string | undefined;
  /** What stands in front of a part of the other answer. */
  lead(other: Written, at: number): string | undefined;
  /** The words of a part of the other answer, behind what has been written so far. `isNew`: on lines of its own. */
  words(other: Written, at: number, written: string, isNew: boolean): string | undefined;
}

function handOf({ source }: Written, lineBreak: string): Hand {
  const { style, column } = source;
  if (style === 'literal') return literalHand(spaces(column ?? 0), lineBreak);
  return column === undefined ? oneLineHand(source) : foldingHand(source, column, lineBreak);
}

/** The words in front of a part, as its own Markdown has them. */
function leadIn({ row: { markdown, units } }: Written, at: number): string {
  return markdown.slice(units[at - 1]?.end ?? 0, units[at]?.start);
}

function wordsIn({ row: { markdown, units } }: Written, at: number): string {
  return markdown.slice(units[at]?.start, units[at]?.end);
}

function literalHand(indent: string, lineBreak: string): Hand {
  const onLines = (markdown: string) => {
    const lines = markdown.split('\n');
    return lines
      .map((line, i) => (i === 0 || (line.trim() === '' && i < lines.length - 1) ? line : indent + line))
      .join(lineBreak);
  };
  return {
    start: indent,
    newLine: (isTight) => lineBreak.repeat(isTight ? 1 : 2) + indent,
    joint: (kind) => (kind === '+\n' ? `  ${lineBreak}${indent}` : kind.slice(1)),
    lead: (other, at) => onLines(leadIn(other, at)),
    words: (other, at) => onLines(wordsIn(other, at)),
  };
}

function oneLineHand({ style }: AnswerSource): Hand {
  return {
    start: '',
    newLine: () => undefined,
    joint: (kind) => (kind === '+\n' ? undefined : kind.slice(1)),
    lead(other, at) {
      return leadIn(other, at).includes('\n')
        ? this.joint(other.row.units[at]?.kind ?? '+\n')
        : leadIn(other, at);
    },
    words: (other, at) => encode(onOneLine(wordsIn(other, at)), style),
  };
}

/** No line is broken off before this many columns, however short those of the answer are. */
const narrowest = 60;

/** At the start of a line this would begin an item, or a comment. */
const itemMark = /^(?:[-*+•–—#].*|\(?\w{1,4}[.)])$/;

/** Lines that YAML folds: they are no longer than the others, and an empty one begins a paragraph. */
function foldingHand(source: AnswerSource, column: number, lineBreak: string): Hand {
  const { style, inside } = source;
  const indent = spaces(column);
  const width = widest(source);
  const firstColumn = columnOf(source.text, inside.start);
  const raw = ({ source: { text, column: theirs = 0 } }: Written, from: number, to: number) => {
    const lines = text.slice(from, to).split(/\r\n|\r|\n/);
    return lines
      .map((line, i) => {
        if (i === 0) return line;
        return line.trim() === '' && i < lines.length - 1 ? '' : indent + line.slice(theirs);
      })
      .join(lineBreak);
  };
  return {
    start: style === 'folded' ? indent : '',
    newLine: () => lineBreak.repeat(2) + indent,
    joint: (kind) => (kind === '+\n' ? undefined : kind.slice(1)),
    lead(other, at) {
      const { kind = '' } = other.row.units[at] ?? {};
      if (kind.startsWith('+')) return this.joint(kind);
      if (style === 'folded' && other.source.style === 'folded')
        return raw(other, other.source.ranges[at - 1]?.end ?? 0, other.source.ranges[at]?.start ?? 0);
      return lineBreak.repeat(2) + indent + lastLine(leadIn(other, at));
    },
    words(other, at, written, isNew) {
      const range = other.source.ranges[at];
      if (isNew && style === 'folded' && other.source.style === 'folded' && range)
        return raw(other, range.start, range.end);
      const words = encode(onOneLine(wordsIn(other, at)), style);
      const line = written.slice(written.lastIndexOf(lineBreak) + 1);
      const isSet = style === 'folded' && line.search(/\S/) > column;
      const from = written.includes(lineBreak) ? line.length : firstColumn + written.length;
      return isSet ? words : wrap(words, from);
    },
  };

  function wrap(words: string, from: number): string {
    let at = from;
    let result = '';
    for (const [i, word] of words.split(' ').entries()) {
      if (i > 0 && at + 1 + word.length > width && !itemMark.test(word)) {
        result += lineBreak + indent + word;
        at = indent.length + word.length;
      } else {
        result += (i > 0 ? ' ' : '') + word;
        at += (i > 0 ? 1 : 0) + word.length;
      }
    }
    return result;
  }
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function widest({ text, inside, style }: AnswerSource): number {
  let width = narrowest;
  const first = style === 'folded' ? inside.start : startOfLine(text, inside.start);
  for (let at = first; at < inside.end; at = nextLine(text, at))
    width = Math.max(width, endOfLine(text, at) - at);
  return width;
}

function onOneLine(markdown: string): string {
  const lines = markdown.split('\n');
  return lines.length === 1 ? markdown : lines.map((line) => line.trim()).join(' ');
}

/** Words as they are written between the quotation marks of an answer. */
function encode(words: string, style: AnswerSource['style']): string {
  if (style === "'") return words.replaceAll("'", "''");
  return style === '"' ? JSON.stringify(words).slice(1, -1) : words;
}
