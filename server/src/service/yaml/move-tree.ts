import type { MovedText } from '../text/moved-text';
import type { ScalarNode, TreeNode } from './tree';

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
      return { ...node, range, style: styleInFile(node, moved) };
    case 'unreadable':
      return { ...node, range };
  }
}

function styleInFile({ range, style }: ScalarNode, moved: MovedText): ScalarNode['style'] {
  const before = moved.originalText(range);
  const isKept =
    style === 'block' ? announced.test(before) : before === moved.text.slice(range.start, range.end);
  return isKept ? style : 'plain';
}

/** The mark of a long text, and no words of it beside that. */
const announced = /^[|>][-+1-9]{0,2}[^\p{L}\p{N}#\r\n]*(?:#.*)?(?:[\r\n]|$)/u;
