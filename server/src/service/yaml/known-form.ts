import type { SyntaxProblem } from './syntax-problem';
import type { TreeNode } from './tree';

/** What the reader is told of the form, so that it sees slips that can be read, and of two ways to read one takes the one that fits. */
export interface KnownForm {
  /** The names of all its fields. */
  readonly names: ReadonlySet<string>;
  /** Of these, the ones that take a list. */
  readonly lists: ReadonlySet<string>;
  /** And those that say in words what an item of a list is. */
  readonly titles: ReadonlySet<string>;
  /** The names of the fields that may stand below this one, or in an item of it. */
  inside(name: string): ReadonlySet<string>;
  /** How many fields and answers of the tree have no place in the form. */
  misfits(root: TreeNode | undefined): number;
  /** Where something can be read, but never as its author meant it. */
  slips(root: TreeNode | undefined, text: string): readonly SyntaxProblem[];
}
