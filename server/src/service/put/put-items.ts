import { formOf } from '../kinds/kinds';
import type { FieldFact } from '../schema/field-fact';
import { factAt } from '../schema/walk-fields';
import { readIndentation } from '../text/indentation';
import { afterField, columnOf, dashOf, spaces } from '../yaml/layout/rows';
import { endOfLine } from '../yaml/line-at';
import { nodeAt, type ListNode, type TreePath } from '../yaml/tree';
import { writeListItem, writeScalar } from '../yaml/write-scalar';
import { standsInBrackets } from './field-body';
import { putField, type Target } from './put-field';
import { withBreaksOf, writeRows } from './write-rows';
import { behind, join, joinBy, plain, replaceWith, writeAt, type PutEdit, type Written } from './written';

/** How an item of a list is written. */
export interface ItemWriter {
  /** Behind its dash; `indent` is the column there. */
  block(indent: number): Written;
  /** Inside brackets, if it can stand there. */
  inline?(): Written;
}

/** An id or a number, written as it is. */
export function itemOf(written: string): ItemWriter {
  return { block: () => plain(written), inline: () => plain(written) };
}

/** An item with some of its fields: words are written so that they are read back as they are, what is Written as it is. */
export function itemWith(answers: Readonly<Record<string, string | Written>>): ItemWriter {
  const fields = Object.entries(answers);
  const write = (words: (answer: string) => string) =>
    fields.map(([name, answer]) => join([`${name}: `, typeof answer === 'string' ? words(answer) : answer]));
  return {
    block: (indent) => joinBy(`\n${spaces(indent)}`, write(writeScalar)),
    inline: () => join(['{ ', joinBy(', ', write(writeListItem)), ' }']),
  };
}

/** Writes items at the end of a list, on lines or in brackets as the others are; with the list where it is not there yet. */
export function putItems(
  target: Target,
  path: TreePath,
  items: readonly ItemWriter[],
  /** What an item is, where the form does not say. */
  item: Pick<FieldFact, 'kind'> | undefined = factAt(formOf(target.kind), path)?.item,
): PutEdit | undefined {
  const { root, text } = target.yaml;
  const list = nodeAt(root, path);
  if (list?.kind === 'list' && list.items.length > 0)
    return list.flow ? putInBrackets(list, items) : putOnLines(text, list, items);
  if (!item) return undefined;
  return putField(target, path, {
    block: ({ name }, column) => {
      const inline = standsInBrackets(item) ? inBrackets(items) : undefined;
      return inline
        ? join([`${name}: [`, inline, ']'])
        : join([`${name}:\n`, rowsOf(items, column + readIndentation(text).list)]);
    },
    inline: ({ name }) => {
      const inline = inBrackets(items);
      return inline && join([`${name}: [`, inline, ']']);
    },
  });
}

function putInBrackets({ itemRanges }: ListNode, items: readonly ItemWriter[]): PutEdit | undefined {
  const last = itemRanges.at(-1);
  const inline = inBrackets(items);
  return last && inline && writeAt(last.end, join([', ', inline]));
}

function inBrackets(items: readonly ItemWriter[]): Written | undefined {
  const written = items.flatMap((item) => item.inline?.() ?? []);
  if (written.length < items.length) return undefined;
  return joinBy(', ', written);
}

/** Below the last item, apart from it as the others are. */
function putOnLines(text: string, list: ListNode, items: readonly ItemWriter[]): PutEdit | undefined {
  const [before, last] = [list.itemRanges.at(-2), list.itemRanges.at(-1)];
  const dash = last && dashOf(text, last);
  if (!last || dash === undefined) return undefined;
  const column = columnOf(text, dash);
  const item = list.items.at(-1);
  const onOneLine = item?.kind === 'map' && item.flow;
  const rows = rowsOf(items, column, { onOneLine });
  // An item that is only a dash is where the next one was going to stand.
  const rest = endOfLine(text, dash);
  if (!item && text.slice(dash + 1, rest).trim() === '')
    return replaceWith({ start: dash, end: rest }, withBreaksOf(text, behind(column, rows)));
  const isApart = before !== undefined && /\n[ \t]*\r?\n/.test(text.slice(before.end, dash));
  return writeRows(text, afterField(text, last.end, column), join([isApart ? '\n' : '', rows]));
}

function rowsOf(items: readonly ItemWriter[], column: number, { onOneLine = false } = {}): Written {
  return joinBy(
    '\n',
    items.map((item) =>
      join([`${spaces(column)}- `, (onOneLine ? item.inline?.() : undefined) ?? item.block(column + 2)]),
    ),
  );
}
