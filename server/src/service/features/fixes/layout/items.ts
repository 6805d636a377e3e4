import type { TextEdit } from '../../../text/edit';
import type { Range } from '../../../text/range';
import type { Draft } from '../../../kinds/draft';
import { endOfLine, startOfLine } from '../../../yaml/line-at';
import { entryOf, nodeAt, type ListNode, type TreePath } from '../../../yaml/tree';
import { insertField } from './insert-field';
import type { FixEdit } from '../fix';
import { writeRows } from '../../../put/write-rows';
import { afterField, columnOf, nextLine, spaces, startsItsLine } from '../../../yaml/layout/rows';
import { join, plain, type Written } from '../../../put/written';

/** Takes one item out of a list; nothing where a comment would go with it. */
export function removeItem(text: string, list: ListNode, index: number): TextEdit | undefined {
  const edit = list.flow ? removeInBrackets(list, index) : removeRows(text, list, index);
  return edit && !hasComment(text.slice(edit.range.start, edit.range.end)) ? edit : undefined;
}

function removeInBrackets({ range, itemRanges }: ListNode, index: number): TextEdit | undefined {
  const item = itemRanges[index];
  const before = itemRanges[index - 1];
  const after = itemRanges[index + 1];
  if (!item) return undefined;
  if (before) return { range: { start: before.end, end: item.end }, text: '' };
  if (after) return { range: { start: item.start, end: after.start }, text: '' };
  return { range: { start: range.start + 1, end: range.end - 1 }, text: '' };
}

function removeRows(text: string, list: ListNode, index: number): TextEdit | undefined {
  const item = list.itemRanges[index];
  if (!item) return undefined;
  if (list.itemRanges.length > 1) return removeRow(text, item);
  // An empty list has to be said: a field without a value would be one that nobody has filled in.
  const colon = text.lastIndexOf(':', list.range.start);
  return colon < 0 ? undefined : { range: { start: colon + 1, end: item.end }, text: ' []' };
}

/** The lines of something that begins its line; a comment behind it stays. */
export function removeRow(text: string, { start, end }: Range): TextEdit {
  const line = startOfLine(text, start);
  const indent = /^[ \t]*/.exec(text.slice(line, start))?.[0].length ?? 0;
  const comment = /^[ \t]+(?=#)/.exec(text.slice(end, endOfLine(text, end)))?.[0].length;
  return comment === undefined
    ? { range: { start: line, end: nextLine(text, end) }, text: '' }
    : { range: { start: line + indent, end: end + comment }, text: '' };
}

function hasComment(text: string): boolean {
  return /(?:^|\s)#/.test(text);
}

/** Adds an id to the list at a path, which may not be there yet. */
export function addId(draft: Draft, path: TreePath, id: string): TextEdit | undefined {
  const { root, text } = draft.yaml;
  const list = nodeAt(root, path);
  if (list?.kind === 'list') return addToList(text, list, id);
  if (list) return undefined;
  const key = entryOf(nodeAt(root, path.slice(0, -1)), String(path.at(-1)));
  if (key) {
    const rest = text.slice(key.keyRange.end, endOfLine(text, key.keyRange.end));
    const colon = /^\s*:/.exec(rest)?.[0].length;
    return colon === undefined ? undefined : insertion(key.keyRange.end + colon, ` [${id}]`);
  }
  const field = ({ name }: { readonly name: string }) => plain(`${name}: [${id}]`);
  return insertField(draft, path, { block: field, inline: field });
}

function addToList(text: string, list: ListNode, id: string): TextEdit | undefined {
  const last = list.itemRanges.at(-1);
  if (list.flow) return last ? insertion(last.end, `, ${id}`) : insertion(list.range.start + 1, id);
  if (!last) return undefined;
  const dash = text.lastIndexOf('-', last.start === last.end ? last.start : last.start - 1);
  return writeRows(text, nextLine(text, last.end), plain(`${spaces(columnOf(text, dash))}- ${id}`));
}

function insertion(offset: number, text: string): TextEdit {
  return { range: { start: offset, end: offset }, text };
}

/** Writes one more item below the last, apart from it as the others are. `write` is given the column of the dash. */
export function appendItem(
  text: string,
  { flow, itemRanges }: ListNode,
  write: (column: number) => Written,
): FixEdit | undefined {
  const last = itemRanges.at(-1);
  const before = itemRanges.at(-2);
  const dash = last && dashOf(text, last);
  if (flow || !last || dash === undefined) return undefined;
  const column = columnOf(text, dash);
  const isApart = before !== undefined && /\n[ \t]*\r?\n/.test(text.slice(before.end, dash));
  return writeRows(text, afterField(text, last.end, column), join([isApart ? '\n' : '', write(column)]));
}

/** The dash of an item of a list in lines; nothing where it does not begin its line. */
export function dashOf(text: string, { start }: Range): number | undefined {
  const dash =
    text[start] === '-' && /^-(?:\s|$)/.test(text.slice(start, start + 2))
      ? start
      : text.lastIndexOf('-', start - 1);
  return dash >= 0 && startsItsLine(text, dash) && text.slice(dash + 1, start).trim() === ''
    ? dash
    : undefined;
}
