import type { TextEdit } from '../../../text/edit';
import type { Range } from '../../../text/range';
import { endOfLine, startOfLine } from '../../../yaml/line-at';
import { nextLine } from '../../../yaml/layout/rows';
import type { ListNode, TreeNode } from '../../../yaml/tree';

/** Takes one item out of a list; nothing where a comment would go with it. */
export function removeItem(text: string, list: ListNode, index: number): TextEdit | undefined {
  const edit = list.flow ? removeInBrackets(list, index) : removeRows(text, list, index);
  return edit && !hasComment(text, edit.range, list.items[index]) ? edit : undefined;
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

/** A sign inside words is none of a comment. */
function hasComment(text: string, { start, end }: Range, item: TreeNode | undefined): boolean {
  const words = item?.kind === 'scalar' && item.style !== 'block' ? item.range : undefined;
  const around = words
    ? [text.slice(start, words.start), text.slice(words.end, end)]
    : [text.slice(start, end)];
  return around.some((part) => /(?:^|\s)#/.test(part));
}
