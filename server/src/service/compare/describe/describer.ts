import type { LanguageId } from '../../language/languages';
import type { Messages } from '../../messages/messages';
import type { DraftKind } from '../../schema/draft-kind';
import type { TreeNode } from '../../yaml/tree';
import type { Weakening } from '../change';

/** What the sentences are made with. */
export interface Describer {
  readonly messages: Messages['compare'];
  /** Only a commitment promises; the other files say how the plan is made. */
  readonly kind: DraftKind;
  /** The names of stakeholders by id, of both versions. */
  readonly names: ReadonlyMap<string, string>;
  /** The ids of organisations that stand in a text that somebody has signed. */
  readonly signed: () => ReadonlySet<string>;
  /** Of the text; nothing when it is none that we know the words of. */
  readonly language: LanguageId | undefined;
  readonly before: { readonly root: TreeNode | undefined; readonly text: string };
  readonly after: { readonly root: TreeNode | undefined; readonly text: string };
}

/** A difference in words. */
export interface Description {
  readonly summary: string;
  readonly weakens?: Weakening;
}
