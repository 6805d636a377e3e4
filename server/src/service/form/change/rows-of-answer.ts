import { removeRow } from '../../features/fixes/layout/remove-item';
import type { TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';
import { nextLine } from '../../yaml/layout/rows';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import type { TreeNode } from '../../yaml/tree';
import { blankBehind } from '../../put/blank-behind';

/** The same without the comment behind its last word, which the range of fields and of items on lines takes in. */
export function withoutCommentBehind(text: string, node: TreeNode): TreeNode {
  const last = node.kind === 'map' && !node.flow ? node.entries.at(-1) : undefined;
  if (!last) return node;
  const end = last.value
    ? withoutCommentBehind(text, last.value).range.end
    : (blankBehind(text, last.keyRange)?.end ?? last.keyRange.end);
  return { ...node, range: { start: node.range.start, end } };
}

/**
 * Takes away an answer on lines below its name, and writes `head` behind the name. A comment behind the answer goes along
 * where nothing else stands between, else it stays where it is. Nothing where there is no room behind the name.
 */
export function raiseAnswer(text: string, name: Range, rows: Range, head: string): readonly TextEdit[] {
  const blank = blankBehind(text, name);
  if (!blank) return [];
  const comment = /^[ \t]+#.*/.exec(text.slice(rows.end, endOfLine(text, rows.end)))?.[0].trimEnd();
  if (comment === undefined || text.slice(blank.end, rows.start).trim() !== '')
    return [
      { range: head === '' ? { start: blank.start, end: blank.start } : blank, text: head },
      removeRow(text, rows),
    ];
  return [
    { range: { start: blank.start, end: endOfLine(text, blank.end) }, text: head + comment },
    { range: { start: startOfLine(text, rows.start), end: nextLine(text, rows.end) }, text: '' },
  ];
}
