import type { Draft } from '../kinds/draft';
import { nodeAt, type TreeNode, type TreePath } from '../yaml/tree';

/** The items of a list of a draft, empty ones included; none where there is no list. */
export function itemsAt({ yaml }: Draft, path: TreePath): readonly (TreeNode | undefined)[] {
  const node = nodeAt(yaml.root, path);
  return node?.kind === 'list' ? node.items : [];
}
