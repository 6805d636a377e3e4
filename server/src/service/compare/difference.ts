import type { FieldFact } from '../schema/field-fact';
import type { Range } from '../text/range';
import type { TreeNode } from '../yaml/tree';

/** A difference as the trees show it, before it is put in words. */
export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly match: Match;
  readonly before: Side;
  readonly after: Side;
  /** Of an item that is gone, what stands in its place. */
  readonly instead?: TreeNode;
}

export interface Side {
  /** Nothing when nothing is said there. */
  readonly node: TreeNode | undefined;
  readonly range: Range | undefined;
  /** The text of the whole file. */
  readonly text: string;
}

/** A field or an item, as it is in both versions. */
export interface Match {
  /** `milestones[m1].due`. */
  readonly path: string;
  /** `milestones.due`. */
  readonly field: string;
  /** Nothing for what the form does not know. */
  readonly fact: FieldFact | undefined;
  /** The last name on the way here, or that of the list for an item. */
  readonly key: string;
  /** True for an item of a list. */
  readonly isItem: boolean;
  /** True for a field that stands there again further down, so that this one counts for nothing. */
  readonly isRepeated?: boolean;
  readonly parent: Match | undefined;
  /** What stands here. */
  readonly before: TreeNode | undefined;
  readonly after: TreeNode | undefined;
  /** Of an item, its index in the whole list. */
  readonly index?: { readonly before?: number; readonly after?: number };
}
