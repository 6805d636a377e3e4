import type { Draft } from '../../kinds/draft';
import { overlaps, type Range } from '../../text/range';
import type { TreeNode } from '../../yaml/tree';

/**
 * The line on which a draft that cannot be read in full may name an id unseen; nothing when it can be read, or holds no
 * such word. What stands in a comment or in an answer that was read names nobody.
 */
export function hiddenMention({ yaml }: Draft, id: string): number | undefined {
  const { text, lines, problems, conflicts, root } = yaml;
  if (problems.length === 0 && conflicts.length === 0) return undefined;
  const broken = problems.map(({ range }) => lines.range(lines.position(range.start).line));
  let read: readonly Range[] | undefined;
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + id.length)) {
    const word = { start: at, end: at + id.length };
    if (isPartOfWord(text, word)) continue;
    const line = lines.position(at).line;
    if (/(?:^|\s)#/.test(text.slice(lines.range(line).start, at))) continue;
    read ??= readRanges(root, []).filter((range) => !broken.some((other) => overlaps(range, other)));
    if (!isInside(word, read)) return line;
  }
  return undefined;
}

function isPartOfWord(text: string, { start, end }: Range): boolean {
  return /[\p{L}\p{N}_-]/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '));
}

/** The keys and answers of a tree, in the order of the text. */
function readRanges(node: TreeNode | undefined, found: Range[]): Range[] {
  switch (node?.kind) {
    case 'scalar':
      found.push(node.range);
      break;
    case 'map':
      for (const { keyRange, value } of node.entries) {
        found.push(keyRange);
        readRanges(value, found);
      }
      break;
    case 'list':
      for (const item of node.items) readRanges(item, found);
      break;
    case 'unreadable':
    case undefined:
  }
  return found;
}

function isInside({ start, end }: Range, inOrder: readonly Range[]): boolean {
  let low = 0;
  let high = inOrder.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((inOrder[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const range = inOrder[low];
  return range !== undefined && range.start <= start && end <= range.end;
}
