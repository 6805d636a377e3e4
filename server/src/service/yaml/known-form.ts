import type { SyntaxProblem } from './syntax-problem';
import type { TreeNode } from './tree';

/** What the reader is told of the form, so that it sees slips that can be read, and of two ways to read one takes the one that fits. */
export interface KnownForm {
  /** The names of all its fields. */
  readonly names: ReadonlySet<string>;
  /** Those that stand at the margin, in the order of the form. */
  readonly atMargin: ReadonlySet<string>;
  /** Of all, the ones that take a list. */
  readonly lists: ReadonlySet<string>;
  /** Those that take words, or a list of them. */
  readonly prose: ReadonlySet<string>;
  /** Those that take a list of texts. */
  readonly textLists: ReadonlySet<string>;
  /** The ones that take whatever stands below them. */
  readonly takeAnything: ReadonlySet<string>;
  /** And those that say in words what an item of a list is. */
  readonly titles: ReadonlySet<string>;
  /** The names of the fields that may stand below this one, or in an item of it. */
  inside(name: string): ReadonlySet<string>;
  /** The one field below this name that takes a text, where there is only one. */
  textOf(name: string): string | undefined;
  /** Which of these names is written so: in other letters, or in the words that the form has for it. */
  nameFor(written: string, among: ReadonlySet<string>): string | undefined;
  /** True where a longer word of these is one of the name, or of what the form says for it. */
  sharesWord(words: string, name: string): boolean;
  /** Of these, the ones that stand in the items of a list. */
  inItems(name: string): ReadonlySet<string>;
  /** How many fields and answers of the tree have no place in the form. */
  misfits(root: TreeNode | undefined): number;
  /** True where there is none but a word that is not among those to choose from: no slip in the layout is behind that. */
  hasItsShape(root: TreeNode | undefined): boolean;
  /** Where something can be read, but never as its author meant it. */
  slips(root: TreeNode | undefined, text: string): readonly SyntaxProblem[];
}
