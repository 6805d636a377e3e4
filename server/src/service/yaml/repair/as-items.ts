import { readIndentation } from '../../text/indentation';
import type { TextEdit } from '../../text/edit';
import { itemsOf, pointMark } from '../../text/points';
import { lineBreakOf, spaces } from '../layout/rows';
import { quoteEdits } from '../quoted';
import { isPlain } from '../write-scalar';
import { ownColumn } from './open-columns';
import { isBlockHeader, isBullet, type Row } from './rows';
import { isQuoted, valueOf, type Stretch } from './stretch';

/** The lines of an answer as items of a list below its name, each with a dash in place of what it began with. */
export function itemEdits(text: string, { answer, inside, loose }: Stretch): readonly TextEdit[] | undefined {
  const value = valueOf(text, answer);
  if (isBlockHeader(value) || /[ \t]#(?!\S)/.test(value)) return undefined;
  const dash = spaces(ownColumn(answer) + readIndentation(text).list) + '- ';
  const below = [...inside, ...loose];
  if (!below.every((row) => isOfText(text, row))) return undefined;
  const lines = [...(value === '' ? [] : [answer]), ...below];
  const wordsOf = (row: Row) => text.slice(row === answer ? row.valueStart : row.start, row.end);
  return itemsOf(lines, wordsOf).flatMap((item) => {
    const [first] = item;
    const last = item.at(-1);
    if (!first || !last || first.kind === 'comment') return [];
    const isBehindName = first === answer;
    const from = isBehindName ? text.slice(0, first.valueStart).trimEnd().length : first.start;
    const begin = isBehindName ? first.valueStart : first.start + first.indent;
    const start = begin + pointMark(text.slice(begin, first.end)).length;
    const range = { start, end: last.end };
    const mark = { range: { start: from, end: start }, text: (isBehindName ? lineBreakOf(text) : '') + dash };
    const goingOn = item.slice(1).map((row) => ({
      range: { start: row.start, end: row.start + row.indent },
      text: spaces(dash.length),
    }));
    const quotes = needsQuotes(text.slice(start, last.end)) ? quoteEdits(text, range) : [];
    return [mark, ...quotes, ...goingOn];
  });
}

/** Fields, long texts and lists in brackets are what they are. */
function isOfText(text: string, row: Row): boolean {
  if (row.kind === 'item') return isBullet(text, row) && !isBlockHeader(valueOf(text, row));
  return row.kind === 'text' || row.kind === 'blank' || row.kind === 'comment';
}

function needsQuotes(source: string): boolean {
  return !isPlain(source.replaceAll(/\s+/g, ' ')) && !isQuoted(source);
}
