import type { TreeNode } from '../../yaml/tree';
import { canonicalJson, foldSpace, type Writer } from './canonical';
import { hashOf } from './hash';
import { afterSigning, afterSigningOfMilestone } from './not-signed';

const writer: Writer = {
  shape: {
    leftOut: afterSigning,
    fields: new Map([['milestones', { items: { leftOut: afterSigningOfMilestone } }]]),
  },
  answer: (node) => {
    // As written: whether 5 stands in quotes is a matter of layout, and 1.50 is not the same figure as 1.5.
    const text = foldSpace(node.text);
    return text === '' ? undefined : JSON.stringify(text);
  },
  key: (key) => key,
};

/**
 * The first scheme, in which nothing is written any more: the words of a draft, whatever their structure, and the ids of
 * organisations, whoever they name.
 */
export function sha256Text(root: TreeNode | undefined): string {
  return canonicalJson(root, writer);
}

export function sha256Digest(root: TreeNode | undefined): string {
  return `sha256:${hashOf(sha256Text(root))}`;
}
