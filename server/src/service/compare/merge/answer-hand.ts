import { endOfLine, startOfLine } from '../../yaml/line-at';
import { columnOf, nextLine, spaces } from '../../yaml/layout/rows';
import type { AnswerRow } from './answer-row';
import type { AnswerSource } from './answer-source';

/** One side's answer: what it says, and how it is written. */
export interface Written {
  readonly row: AnswerRow;
  readonly source: AnswerSource;
}

/** Writes parts of another answer in the way in which one is written; nothing where its way has no room for them. */
export interface Hand {
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

export function handOf({ source }: Written, lineBreak: string): Hand {
  const { style, column } = source;
  if (style === 'literal') return literalHand(spaces(column ?? 0), lineBreak);
  return column === undefined ? oneLineHand(source) : foldingHand(source, column, lineBreak);
}

/** The words in front of a part, as its own Markdown has them. */
export function leadIn({ row: { markdown, units } }: Written, at: number): string {
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
        return raw(other, other.source.places[at - 1]?.end ?? 0, other.source.places[at]?.start ?? 0);
      return lineBreak.repeat(2) + indent + lastLine(leadIn(other, at));
    },
    words(other, at, written, isNew) {
      const place = other.source.places[at];
      if (isNew && style === 'folded' && other.source.style === 'folded' && place)
        return raw(other, place.start, place.end);
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

export function lastLine(text: string): string {
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
