import type { MovedText } from '../text/moved-text';
import type { TreeNode } from './tree';

/**
 * A tree that was read from a text with repairs, at the places of the file as it is. A text around which marks were put
 * has none there, so it counts as plain.
 */
export function moveTree(node: TreeNode, moved: MovedText): TreeNode {
  const range = moved.original(node.range);
  const move = (one: TreeNode | undefined) => one && moveTree(one, moved);
  switch (node.kind) {
    case 'map':
      return {
        ...node,
        range,
        entries: node.entries.map(({ key, keyRange, value }) => ({
          key,
          keyRange: moved.original(keyRange),
          value: move(value),
        })),
      };
    case 'list':
      return {
        ...node,
        range,
        items: node.items.map(move),
        itemRanges: node.itemRanges.map((one) => moved.original(one)),
      };
    case 'scalar':
      return { ...node, range, style: moved.isUntouched(node.range) ? node.style : 'plain' };
    case 'unreadable':
      return { ...node, range };
  }
}
