import type { TreeNode } from '../../yaml/tree';

/** What stands at a place in a few words of our own: the same for two that say the same, however they are written. */
export function contentOf(node: TreeNode | undefined): string {
  return JSON.stringify(plainly(node));
}

function plainly(node: TreeNode | undefined): unknown {
  switch (node?.kind) {
    case 'scalar':
      // Quotation marks with nothing between them say nothing.
      return saidBy(node.text) === '' ? null : saidBy(node.text);
    case 'list':
      // An empty list says no more than a name without an answer.
      return node.items.length === 0 ? null : node.items.map(plainly);
    case 'map':
      return { fields: node.entries.map(({ key, value }) => [key, plainly(value)]) };
    case 'unreadable':
    case undefined:
      return null;
  }
}

/** Folded lines keep fewer line breaks than an answer has. */
export function saidBy(value: string): string {
  return value.trim().replace(/\n+/g, '\n');
}
