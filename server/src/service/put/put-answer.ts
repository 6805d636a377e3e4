import type { FieldFact } from '../schema/field-fact';
import { readIndentation } from '../text/indentation';
import type { Range } from '../text/range';
import type { TextEdit } from '../text/edit';
import { columnOf, dashOf, nextLine, spaces } from '../yaml/layout/rows';
import { endOfLine, startOfLine } from '../yaml/line-at';
import type { Entry, ListNode } from '../yaml/tree';
import type { AnswerSource } from './answer-sources';
import { behindDash, blankBehind } from './blank-behind';
import type { FieldWriter } from './field-writer';
import { withBreaksOf, writeRows } from './write-rows';
import { plain } from './written';

/** Writes a field with an answer. */
export function answerWriter(text: string, { head, rows }: AnswerSource): FieldWriter {
  const { step } = readIndentation(text);
  return {
    block: ({ name }, column) =>
      plain([`${name}: ${head}`, ...rows.map((row) => indented(row, column + step))].join('\n')),
    inline: ({ name }: FieldFact) => (rows.length > 0 ? undefined : plain(`${name}: ${head}`)),
  };
}

/** Writes an answer in the place of what stands at `range`; rows go below its last line, as far in as `column`. */
export function replaceAnswer(
  text: string,
  range: Range,
  { head, rows }: AnswerSource,
  column: number,
): readonly TextEdit[] {
  const replaced = { range, text: head };
  return rows.length === 0 ? [replaced] : [replaced, rowsBelow(text, range.end, rows, column)];
}

/** Writes an answer behind a name that stands there without one. */
export function answerBehind(
  text: string,
  { keyRange }: Entry,
  { head, rows }: AnswerSource,
): readonly TextEdit[] {
  const blank = blankBehind(text, keyRange);
  if (!blank) return [];
  const column = columnOf(text, keyRange.start) + readIndentation(text).step;
  return replaceAnswer(text, blank, { head: ` ${head}`, rows }, column);
}

/** Writes an answer behind the dash of an empty item. */
export function answerInItem(
  text: string,
  list: ListNode,
  index: number,
  { head, rows }: AnswerSource,
): readonly TextEdit[] {
  const blank = behindDash(text, list, index);
  if (!blank) return [];
  return replaceAnswer(text, blank, { head: ` ${head}`, rows }, columnOf(text, blank.start) + 1);
}

/** How far in the lines of a block stand that belongs to an item of a list, or to a field. */
export function rowsColumn(text: string, owner: Range, isItem: boolean): number {
  const dash = isItem ? dashOf(text, owner) : undefined;
  if (dash !== undefined) return columnOf(text, dash) + 2;
  return columnOf(text, owner.start) + readIndentation(text).step;
}

function rowsBelow(text: string, offset: number, rows: readonly string[], column: number): TextEdit {
  const at = nextLine(text, offset);
  const edit = writeRows(text, at, plain(rows.map((row) => indented(row, column)).join('\n')));
  return { range: edit.range, text: edit.text };
}

function indented(row: string, column: number): string {
  return row === '' ? '' : spaces(column) + row;
}

/** A block text written anew, with its own sign and its own indentation. */
export function rewriteBlock(
  text: string,
  range: Range,
  value: string,
  column: number,
  sign: '|' | '>',
): TextEdit | undefined {
  const headEnd = endOfLine(text, range.start);
  const body = text.slice(nextLine(text, range.start), range.end);
  const indent = /^(?:[ \t]*(?:\r\n|\r|\n))*( +)\S/.exec(body)?.[1]?.length ?? column;
  if (sign === '>' && /(?<!\n)\n(?!\n)/.test(value)) return undefined;
  const lines = value.split('\n');
  const kept = sign === '>' ? lines.filter((line, i) => line !== '' || lines[i - 1] !== '') : lines;
  const written = withBreaksOf(text, plain(kept.map((line) => `\n${indented(line, indent)}`).join('')));
  const head = sign + text.slice(range.start + 1, headEnd);
  return { range, text: head + written.text };
}

/** True when an answer begins on the line of its name or its dash. */
export function isOnLineOf(text: string, owner: number, start: number): boolean {
  return startOfLine(text, owner) === startOfLine(text, start);
}
