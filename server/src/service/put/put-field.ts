import { formOf } from '../kinds/kinds';
import type { Draft } from '../kinds/draft';
import type { FieldFact } from '../schema/field-fact';
import { factAt } from '../schema/walk-fields';
import { readIndentation } from '../text/indentation';
import { endOfLine, startOfLine } from '../yaml/line-at';
import { columnOf, nextLine, spaces } from '../yaml/layout/rows';
import type { ParsedYaml } from '../yaml/parse';
import { entryOf, nodeAt, type Entry, type ListNode, type TreePath } from '../yaml/tree';
import { behindDash, blankBehind } from './blank-behind';
import type { FieldWriter } from './field-writer';
import { putAtKey } from './put-at-key';
import { putInBraces } from './put-in-braces';
import { putOnLines } from './put-on-lines';
import { withBreaksOf, writeRows } from './write-rows';
import { join, replaceWith, writeAt, type PutEdit, type Written } from './written';

/** Where something is put: a draft, or any tree that is read as one of its kind. */
export interface Target extends Pick<Draft, 'kind'> {
  readonly yaml: Pick<ParsedYaml, 'root' | 'text'>;
}

/**
 * Writes a field where the form's order puts it among its neighbours, with the parts of the form around it that are not
 * there yet; where its name stands already without a value, only what belongs behind it. Nothing where it has a value,
 * or the text leaves no place for it.
 */
export function putField(target: Target, path: TreePath, writer: FieldWriter): PutEdit | undefined {
  const { root, text } = target.yaml;
  const form = formOf(target.kind);
  const key = path.at(-1);
  const fact = factAt(form, path);
  if (typeof key !== 'string' || !fact) return undefined;
  const above = path.slice(0, -1);
  const parent = nodeAt(root, above);
  if (parent?.kind === 'map') {
    const entry = entryOf(parent, key);
    if (entry) return putAtKey(text, parent, entry, fact, writer);
    const fields = factAt(form, above)?.fields ?? [];
    return parent.flow
      ? putInBraces(text, parent, fields, fact, writer)
      : putOnLines(text, parent, { fields, isTop: above.length === 0 }, fact, writer);
  }
  if (parent) return undefined;
  if (above.length === 0) return beginForm(text, writer.block(fact, 0));
  const step = above.at(-1);
  const list = nodeAt(root, above.slice(0, -1));
  if (list?.kind === 'list' && typeof step === 'number') return putInItem(text, list, step, fact, writer);
  const holder = entryOf(nodeAt(root, above.slice(0, -1)), String(above.at(-1)));
  return holder ? putBelow(text, holder, fact, writer) : putField(target, above, nested(writer, fact, text));
}

/** Behind the dash of an item that is empty; below it where a comment stands there. */
function putInItem(
  text: string,
  list: ListNode,
  index: number,
  fact: FieldFact,
  writer: FieldWriter,
): PutEdit | undefined {
  const blank = behindDash(text, list, index);
  if (!blank) return undefined;
  const column = columnOf(text, blank.start) + 1;
  const rows = writer.block(fact, column);
  return text.slice(blank.end, endOfLine(text, blank.end)).trim() === ''
    ? replaceWith(blank, withBreaksOf(text, join([' ', rows])))
    : writeRows(text, nextLine(text, blank.end), join([spaces(column), rows]));
}

/** Below a part of the form of which only the name stands there. */
function putBelow(
  text: string,
  { keyRange }: Entry,
  fact: FieldFact,
  writer: FieldWriter,
): PutEdit | undefined {
  // A key behind the dash of an item may have its value below; one between braces may not.
  if (!/^[\s-]*$/.test(text.slice(startOfLine(text, keyRange.start), keyRange.start))) return undefined;
  const blank = blankBehind(text, keyRange);
  if (blank && text.slice(blank.start, blank.end).trim() !== '') return undefined;
  const column = columnOf(text, keyRange.start) + readIndentation(text).step;
  return writeRows(text, nextLine(text, keyRange.end), join([spaces(column), writer.block(fact, column)]));
}

/** The part of the form that holds the field, with the field in it. */
function nested(writer: FieldWriter, field: FieldFact, text: string): FieldWriter {
  const { step } = readIndentation(text);
  return {
    block: ({ name }, column) =>
      join([`${name}:\n${spaces(column + step)}`, writer.block(field, column + step)]),
    inline: ({ name }) => {
      const inner = writer.inline(field);
      return inner && join([`${name}: { `, inner, ' }']);
    },
  };
}

/** Below all comments of a file without a field. */
function beginForm(text: string, rows: Written): PutEdit {
  const isBegun = !/(?:^\uFEFF?|[\r\n])$/.test(text);
  return writeAt(text.length, withBreaksOf(text, join([isBegun ? '\n' : '', rows, '\n'])));
}
