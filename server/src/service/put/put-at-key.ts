import type { FieldFact } from '../schema/field-fact';
import { columnOf, nextLine } from '../yaml/layout/rows';
import { endOfLine } from '../yaml/line-at';
import type { Entry, MapNode, TreeNode } from '../yaml/tree';
import { blankBehind } from './blank-behind';
import type { FieldWriter } from './field-writer';
import { withBreaksOf, writeRows } from './write-rows';
import { behind, join, replaceWith, type PutEdit, type Written } from './written';

/** Writes what belongs behind the name of a field that stands there without a value, or with an empty list. */
export function putAtKey(
  text: string,
  { flow }: MapNode,
  { keyRange, value }: Entry,
  fact: FieldFact,
  writer: FieldWriter,
): PutEdit | undefined {
  const head = `${fact.name}:`;
  const whole = writer.inline(fact);
  const inline = whole && behind(head.length + 1, whole);
  const block = flow ? undefined : writer.block(fact, columnOf(text, keyRange.start));
  const rows = block?.text.startsWith(`${head}\n`) === true ? behind(head.length, block) : undefined;
  return value ? inPlaceOf(text, value, rows, inline) : atBlank(text, keyRange, { flow, rows, inline });
}

/** In the place of an empty list. */
function inPlaceOf(
  text: string,
  value: TreeNode,
  rows: Written | undefined,
  inline: Written | undefined,
): PutEdit | undefined {
  const { start, end } = value.range;
  const isBlank = value.kind === 'list' && value.flow && text.slice(start + 1, end - 1).trim() === '';
  if (!isBlank) return undefined;
  if (rows && text.slice(end, endOfLine(text, end)).trim() === '')
    return replaceWith({ start: text.slice(0, start).trimEnd().length, end }, withBreaksOf(text, rows));
  return inline && inline.text !== text.slice(start, end) ? replaceWith(value.range, inline) : undefined;
}

function atBlank(
  text: string,
  keyRange: Entry['keyRange'],
  { flow, rows, inline }: { flow: boolean; rows: Written | undefined; inline: Written | undefined },
): PutEdit | undefined {
  const blank = blankBehind(text, keyRange);
  if (!blank) return undefined;
  // What follows the key on its line decides whether there is room for a value.
  const follows = text.slice(blank.end, endOfLine(text, blank.end));
  if (!(flow ? /^\s*(?:#.*|[,}].*)?$/ : /^\s*(?:#.*)?$/).test(follows)) return undefined;
  if (rows && text.slice(blank.start, blank.end).trim() === '')
    return writeRows(text, nextLine(text, blank.end), behind(1, rows));
  if (!inline || inline.text === '') return undefined;
  return replaceWith(blank, join([' ', inline]));
}
