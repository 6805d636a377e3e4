import type { TextEdit } from '../../text/edit';
import type { ListNode, MapNode } from '../../yaml/tree';
import type { Block } from './blocks';
import type { Merge } from './outcome';

/**
 * The parts of a list or map in brackets as they are now, set as ours were. Nothing where a comment between them would go
 * astray.
 */
export function rebuild(
  { ours: { text } }: Merge,
  node: ListNode | MapNode,
  blocks: readonly Block[],
  parts: readonly string[],
): readonly TextEdit[] | undefined {
  const isSame =
    parts.length === blocks.length &&
    blocks.every(({ start, end }, i) => text.slice(start, end) === parts[i]);
  if (isSame) return [];
  const [first, second] = blocks;
  const last = blocks.at(-1);
  const { start, end } = node.range;
  const pad = node.kind === 'map' ? ' ' : '';
  const open = first ? text.slice(start + 1, first.start) : pad;
  const close = last ? text.slice(last.end, end - 1) : pad;
  const between = first && second ? text.slice(first.end, second.start) : ', ';
  const around = [
    open,
    close,
    ...blocks.slice(1).map((block, i) => text.slice(blocks[i]?.end ?? start, block.start)),
  ];
  if (around.some((gap) => /[^\s,]/.test(gap))) return undefined;
  const inner = parts.length === 0 ? '' : open + parts.join(between) + close;
  return [{ range: { start: start + 1, end: end - 1 }, text: inner }];
}
