import type { Draft } from '../../kinds/draft';
import type { Messages } from '../../messages/messages';
import type { Surroundings } from '../../plans/plans';
import type { FieldFact } from '../../schema/field-fact';
import type { Renaming } from '../../features/navigate/rename';
import type { TextEdit } from '../../text/edit';
import type { TreeNode, TreePath } from '../../yaml/tree';

/** What somebody does to one answer. */
export type FieldChange =
  /** `everywhere` when an id is to be changed in the other files of the plan that name it too. */
  | { readonly kind: 'answer'; readonly value: string; readonly everywhere?: true }
  | { readonly kind: 'open'; readonly why: string }
  | {
      readonly kind: 'insert';
      readonly index: number;
      readonly value?: string;
      readonly more?: readonly string[];
    }
  | { readonly kind: 'remove' }
  | { readonly kind: 'move'; readonly index: number }
  | { readonly kind: 'note'; readonly index: number; readonly text: string };

/**
 * Which answer is changed, and how. `revision` is that of the form that whoever changes it has; without it the draft as it
 * is now is meant.
 */
export interface ChangeRequest {
  readonly at: string;
  readonly revision?: number;
  readonly change: FieldChange;
}

/** The edits that make a change, or why it is not made. */
export type FieldChanged =
  | {
      readonly kind: 'edits';
      readonly edits: readonly TextEdit[];
      readonly at: string;
      /** What is to be changed in other files together with it. */
      readonly others?: Renaming['files'];
    }
  | Refused;

/** A change that is not made: why, and what may have been meant. */
export interface Refused {
  readonly kind: 'refused';
  readonly message: string;
  readonly meant?: readonly { readonly value: string; readonly label: string }[];
  /** True where it can be made together with changes of other files, by asking for it everywhere. */
  readonly isNamedElsewhere?: true;
}

export function refuse(message: string, meant?: Refused['meant']): Refused {
  return { kind: 'refused', message, ...(meant && meant.length > 0 && { meant }) };
}

/** Why there is no way to write what is meant. */
export function noWay({ draft, messages: { answers } }: Pick<Subject, 'draft' | 'messages'>): Refused {
  return refuse(draft.yaml.conflicts.length > 0 ? answers.inConflict : answers.inTextOnly);
}

/** The place that is to be changed. */
export interface Subject {
  readonly draft: Draft;
  readonly path: TreePath;
  readonly fact: FieldFact;
  readonly node: TreeNode | undefined;
  readonly surroundings: Surroundings;
  readonly messages: Messages;
  /** How a date is said in the language of the draft. */
  readonly dateInWords: (written: string) => string;
}

/** Edits that are believed to make a change; they are made only once reading them has shown it. */
export type Candidate = readonly TextEdit[];
