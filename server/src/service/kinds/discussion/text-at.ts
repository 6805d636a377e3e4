import { nodeAt, type TreeNode, type TreePath } from '../../yaml/tree';

/** What is written at a path, in one piece; empty where nothing is, or more than that. */
export function textAt(root: TreeNode | undefined, path: TreePath): string {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' ? node.text.trim() : '';
}
