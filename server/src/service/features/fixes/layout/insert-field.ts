import { formOf } from '../../../kinds/kinds';
import type { FieldFact } from '../../../schema/field-fact';
import type { Draft } from '../../../kinds/draft';
import { factAt } from '../../../schema/walk-fields';
import { readIndentation } from '../../../text/indentation';
import { emptyAt } from '../../../text/range';
import { endOfLine, lineAbove, startOfLine } from '../../../yaml/line-at';
import { entryOf, nodeAt, type Entry, type MapNode, type TreePath } from '../../../yaml/tree';
import type { FixEdit } from '../fix';
import { withBreaksOf, writeRows } from '../../../put/write-rows';
import { afterField, columnOf, nextLine, spaces, startsItsLine } from '../../../yaml/layout/rows';
import { join, writeAt, type Written } from '../../../put/written';

/** How a field is written: on lines of its own from a column on, or inside braces. */
export interface FieldWriter {
  block(fact: FieldFact, column: number): Written;
  inline(fact: FieldFact): Written;
}

/** Writes a field that is not there, where the form's order puts it among its neighbours. */
export function insertField(draft: Draft, path: TreePath, writer: FieldWriter): FixEdit | undefined {
  const { root, text } = draft.yaml;
  const key = path.at(-1);
  const fact = factAt(formOf(draft.kind), path);
  if (typeof key !== 'string' || !fact) return undefined;
  const above = path.slice(0, -1);
  const parent = nodeAt(root, above);
  if (parent?.kind === 'map') {
    const order = factAt(formOf(draft.kind), above)?.fields?.map(({ name }) => name) ?? [];
    return parent.flow ? insertInBraces(parent, order, fact, writer) : insertOnLines(parent, order);
  }
  if (parent || above.length === 0) return undefined;
  const holder = entryOf(nodeAt(root, above.slice(0, -1)), String(above.at(-1)));
  return holder ? insertBelow(holder) : insertField(draft, above, nested(writer, fact, text));

  function insertOnLines(map: MapNode, order: readonly string[]): FixEdit | undefined {
    const [first] = map.entries;
    if (!first || !fact) return undefined;
    const column = columnOf(text, first.keyRange.start);
    const written = writer.block(fact, column);
    const before = entryBefore(map, order, fact.name);
    if (!before) return insertAbove(text, first, written, column);
    const at = afterField(text, endOf(before), column);
    const isLong =
      written.text.includes('\n') || text.slice(before.keyRange.start, endOf(before)).includes('\n');
    const gap = isLong && above.length === 0 && standsApart(text, before, at) ? '\n' : '';
    return writeRows(text, at, join([gap, spaces(column), written]));
  }

  function insertBelow({ keyRange }: Entry): FixEdit | undefined {
    if (!fact || !startsField(text, keyRange.start)) return undefined;
    const column = columnOf(text, keyRange.start) + readIndentation(text).step;
    return writeRows(text, nextLine(text, keyRange.end), join([spaces(column), writer.block(fact, column)]));
  }
}

/** The part of the form that holds the field, with the field in it. */
function nested(writer: FieldWriter, field: FieldFact, text: string): FieldWriter {
  const { step } = readIndentation(text);
  return {
    block: ({ name }, column) => {
      const inner = column + step;
      return join([`${name}:\n${spaces(inner)}`, writer.block(field, inner)]);
    },
    inline: ({ name }) => join([`${name}: { `, writer.inline(field), ' }']),
  };
}

/** A key behind the dash of an item may have its value below; one between braces may not. */
function startsField(text: string, start: number): boolean {
  return /^[\s-]*$/.test(text.slice(startOfLine(text, start), start));
}

/** The neighbour that the form puts next before the field. */
function entryBefore(map: MapNode, order: readonly string[], name: string): Entry | undefined {
  const place = order.indexOf(name);
  let found: Entry | undefined;
  let best = -1;
  for (const entry of map.entries) {
    const index = order.indexOf(entry.key);
    if (index >= best && index < place && index >= 0) {
      best = index;
      found = entry;
    }
  }
  return found;
}

function endOf({ keyRange, value }: Entry): number {
  return Math.max(keyRange.end, value?.range.end ?? 0);
}

/** In front of the first field, below the file's opening comment; a comment that silences a line stays with its line. */
function insertAbove(text: string, first: Entry, written: Written, column: number): FixEdit {
  const { start } = first.keyRange;
  if (!startsItsLine(text, start)) {
    return writeAt(start, withBreaksOf(text, join([written, `\n${spaces(column)}`])));
  }
  let at = startOfLine(text, start);
  for (let above = lineAbove(text, at); above; above = lineAbove(text, at)) {
    if (!/^[ \t]*#[ \t]*codraft-ignore[ \t]/.test(text.slice(above.start, above.end))) break;
    at = above.start;
  }
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

function insertInBraces(
  map: MapNode,
  order: readonly string[],
  fact: FieldFact,
  writer: FieldWriter,
): FixEdit | undefined {
  const [first] = map.entries;
  const written = writer.inline(fact);
  if (!first) {
    if (map.range.end - map.range.start < 2) return undefined;
    return {
      ...writeAt(map.range.start + 1, join([' ', written, ' '])),
      range: emptyAt(map.range.start + 1),
    };
  }
  const before = entryBefore(map, order, fact.name);
  return before
    ? writeAt(endInBraces(before), join([', ', written]))
    : writeAt(first.keyRange.start, join([written, ', ']));
}

/** Behind the value, or behind the colon where there is none. */
function endInBraces(entry: Entry): number {
  return entry.value ? entry.value.range.end : entry.keyRange.end + 1;
}
