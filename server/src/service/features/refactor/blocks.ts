import type { TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import type { ListNode } from '../../yaml/tree';
import { afterField, columnOf, dashOf, nextLine } from '../../yaml/layout/rows';

/**
 * The items of a list with the comments that belong to them: those above an item, and those below it that are indented
 * further than its dash. Empty lines lie between the blocks and stay where they are. Nothing where an item does not begin
 * its line.
 */
export function blocksOf(text: string, list: ListNode): readonly Range[] | undefined {
  if (list.flow) return list.itemRanges;
  const blocks: Range[] = [];
  for (const item of list.itemRanges) {
    const dash = dashOf(text, item);
    if (dash === undefined) return undefined;
    const before = blocks.at(-1);
    const start = before ? firstWords(text, before.end, dash) : withCommentsAbove(text, dash);
    blocks.push({
      start,
      end: lastLineEnd(text, afterField(text, item.end, columnOf(text, dash)), item.end),
    });
  }
  return blocks;
}

/** The first line with words behind a block: everything from there on leads up to the next item. */
function firstWords(text: string, end: number, dash: number): number {
  for (let at = nextLine(text, end); at < dash; at = nextLine(text, at)) {
    if (text.slice(at, endOfLine(text, at)).trim() !== '') return at;
  }
  return startOfLine(text, dash);
}

/** Only what stands right above the first item is about it; a comment further up is about the whole list. */
function withCommentsAbove(text: string, dash: number): number {
  let start = startOfLine(text, dash);
  while (start > 0) {
    const above = startOfLine(text, start - (text.startsWith('\r\n', start - 2) ? 2 : 1));
    if (!/^[ \t]*#/.test(text.slice(above, endOfLine(text, above)))) break;
    start = above;
  }
  return start;
}

/** The end of the last line in front of an offset, its line break not included, and not before `least`. */
function lastLineEnd(text: string, after: number, least: number): number {
  let end = after;
  while (end > least && /[\r\n]/.test(text[end - 1] ?? '')) end--;
  return Math.max(end, least);
}

/** The blocks in another order: `order` names for each place the block that comes to stand there. */
export function reorder(
  text: string,
  blocks: readonly Range[],
  order: readonly number[],
): readonly TextEdit[] {
  return blocks.flatMap((range, at) => {
    const moved = blocks[order[at] ?? at];
    return !moved || moved === range ? [] : [{ range, text: text.slice(moved.start, moved.end) }];
  });
}
