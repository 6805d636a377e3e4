import type { FieldFact } from '../schema/field-fact';
import { afterField, columnOf, spaces, startsItsLine } from '../yaml/layout/rows';
import { endOfLine, lineAbove, startOfLine } from '../yaml/line-at';
import type { Entry, MapNode } from '../yaml/tree';
import { neighbourBefore } from './form-order';
import type { FieldWriter } from './field-writer';
import { withBreaksOf, writeRows } from './write-rows';
import { join, writeAt, type PutEdit, type Written } from './written';

/** Writes a field on lines of its own, apart from its neighbours as they are. */
export function putOnLines(
  text: string,
  map: MapNode,
  { fields, isTop }: { readonly fields: readonly FieldFact[]; readonly isTop: boolean },
  fact: FieldFact,
  writer: FieldWriter,
): PutEdit | undefined {
  const [first] = map.entries;
  if (!first) return undefined;
  const column = columnOf(text, first.keyRange.start);
  const written = writer.block(fact, column);
  const before = neighbourBefore(map, fields, fact.name);
  if (!before) return putAbove(text, first, written, column);
  const at = afterField(text, endOf(before), column);
  const isLong = written.text.includes('\n');
  const gap = isLong && isTop && standsApart(text, before, at) ? '\n' : '';
  return writeRows(text, at, join([gap, spaces(column), written]));
}

function endOf({ keyRange, value }: Entry): number {
  return Math.max(keyRange.end, value?.range.end ?? 0);
}

/** In front of the first field, below the file's opening comment; a comment that silences a line stays with its line. */
function putAbove(text: string, first: Entry, written: Written, column: number): PutEdit {
  const { start } = first.keyRange;
  if (!startsItsLine(text, start))
    return writeAt(start, withBreaksOf(text, join([written, `\n${spaces(column)}`])));
  let line = startOfLine(text, start);
  for (let above = lineAbove(text, line); above; above = lineAbove(text, line)) {
    if (!/^[ \t]*#[ \t]*codraft-ignore[ \t]/.test(text.slice(above.start, above.end))) break;
    line = above.start;
  }
  // A mark of the encoding stays at the very start.
  const at = text.startsWith('\uFEFF', line) ? line + 1 : line;
  return writeRows(text, at, join([spaces(column), written]));
}

/** True when the fields of the file stand apart, with an empty line between them. */
function standsApart(text: string, before: Entry, at: number): boolean {
  if (at < text.length) return text.slice(at, endOfLine(text, at)).trim() === '';
  let above = lineAbove(text, startOfLine(text, before.keyRange.start));
  while (above && text.slice(above.start, above.end).trim().startsWith('#'))
    above = lineAbove(text, above.start);
  return above !== undefined && above.start > 0 && text.slice(above.start, above.end).trim() === '';
}
