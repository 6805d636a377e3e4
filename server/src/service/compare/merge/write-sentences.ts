import type { TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import { columnOf, nextLine, spaces } from '../../yaml/layout/rows';
import { paragraph } from './meaning';
import type { Answer } from './merge-text';
import type { SentenceRow } from './sentence-row';
import { columnBelow } from './write-block';

/** Where an answer stands. */
export interface Place {
  readonly inBrackets: boolean;
  readonly lineBreak: string;
}

/** No line is broken off before this many columns, however short those of the answer are. */
const narrowest = 60;

/** At the start of a line this would begin an item, or a comment. */
const itemMark = /^(?:[-*+•–—#].*|\(?\w{1,4}[.)])$/;

/**
 * Writes sentences of theirs into our answer, in the place of those at `at`, in the way in which our answer is written: its
 * quotation marks, and lines no longer than the others.
 */
export function writeInto(
  ours: Answer,
  row: SentenceRow,
  at: Range,
  theirs: SentenceRow,
  from: Range,
  { lineBreak }: Place,
): TextEdit {
  const { text, node } = ours;
  const [before, next] = [row.ranges[at.start - 1], row.ranges[at.end]];
  const start = before?.end ?? row.ranges[0]?.start ?? node.range.end;
  const end = next?.start ?? row.ranges.at(-1)?.end ?? start;
  const layout = layoutOf(ours, lineBreak);
  const first = row.ranges[at.start];

  let written = '';
  let last = at.start > 0 ? row.words[at.start - 1] : paragraph;
  const write = (word: string, breaks: number) => {
    if (word === paragraph) written += layout.paragraph(breaks);
    else {
      // The space in front of what they replace stays as it is, line break and all.
      const space =
        last === paragraph
          ? ''
          : written === '' && before && first && at.start < at.end
            ? text.slice(before.end, first.start)
            : ' ';
      written += layout.wrap(space, encode(word, node.style, text[node.range.start]), start, written);
    }
    last = word;
  };
  for (let i = from.start; i < from.end; i++) write(theirs.words[i] ?? '', theirs.breaks[i] ?? 0);
  if (next && last !== paragraph && row.words[at.end] !== paragraph) {
    const behind = row.ranges[at.end - 1];
    written += behind && at.start < at.end ? text.slice(behind.end, next.start) : ' ';
  }
  return { range: { start, end }, text: written };
}

function layoutOf({ node, text }: Answer, lineBreak: string) {
  const { start, end } = node.range;
  const firstBelow = nextLine(text, start);
  const hasLines = firstBelow < end;
  const isLiteral = node.style === 'block' && text[start] === '|';
  const indent = hasLines ? spaces(columnBelow(text, node.range) ?? 0) : '';
  const width = hasLines ? widest(text, node.style === 'block' ? firstBelow : start, end) : Infinity;
  return {
    paragraph: (breaks: number) =>
      (hasLines ? lineBreak.repeat(Math.max(isLiteral ? 1 : 2, breaks)) : ' ') + indent,
    wrap(space: string, words: string, from: number, written: string): string {
      if (!hasLines || isLiteral) return space + words;
      let column = written.includes(lineBreak)
        ? written.length - written.lastIndexOf(lineBreak) - lineBreak.length
        : columnOf(text, from) + written.length;
      let result = '';
      for (const [index, word] of words.split(' ').entries()) {
        const gap = index === 0 ? space : ' ';
        const breaks = /[\r\n]/.test(gap);
        if (!breaks && gap !== '' && column + gap.length + word.length > width && !itemMark.test(word)) {
          result += lineBreak + indent + word;
          column = indent.length + word.length;
        } else {
          result += gap + word;
          column = breaks ? indent.length + word.length : column + gap.length + word.length;
        }
      }
      return result;
    },
  };
}

function widest(text: string, from: number, end: number): number {
  let width = narrowest;
  for (let at = startOfLine(text, from); at < end; at = nextLine(text, at))
    width = Math.max(width, endOfLine(text, at) - at);
  return width;
}

/** A sentence as it is written between the quotation marks of the answer. */
function encode(words: string, style: Answer['node']['style'], mark: string | undefined): string {
  if (style !== 'quoted') return words;
  return mark === '"' ? JSON.stringify(words).slice(1, -1) : words.replaceAll("'", "''");
}
