import type { NewFile, TextRange } from './index';

/** Client to server. The name and the id that are meant by what somebody has written. */
export const proposeStakeholderRequest = 'codraft/proposeStakeholder';
export interface ProposeStakeholderParams {
  readonly written: string;
}
export interface ProposeStakeholderResult {
  readonly name: string;
  /** Empty when no id can be made of it. */
  readonly id: string;
}

/** Client to server. What adds somebody to the plan's list of stakeholders. Nothing is changed here. */
export const addStakeholderRequest = 'codraft/addStakeholder';
export interface AddStakeholderParams {
  /** Address of the plan's `action-plan.yaml`. */
  readonly plan: string;
  readonly id: string;
  readonly name: string;
  readonly sector: string;
}
export type AddStakeholderResult =
  | {
      readonly kind: 'edits';
      readonly uri: string;
      readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
      readonly version: number | null;
    }
  /** The plan has no list yet. */
  | { readonly kind: 'new-file'; readonly file: NewFile }
  /** The id stands in the list already, for this name. */
  | { readonly kind: 'listed'; readonly name: string }
  /** The list cannot be read well enough to write in it. */
  | { readonly kind: 'no-place' };

/** Client to server. What names somebody at the cursor of a draft, in the place of what is written there. */
export const mentionStakeholderRequest = 'codraft/mentionStakeholder';
export interface MentionStakeholderParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
  readonly id: string;
  /** What has to stand at the cursor; empty where nothing may. */
  readonly written: string;
}
export interface MentionStakeholderResult {
  /** None where the form takes no organisation, or something else stands there. */
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
  readonly version: number | null;
}
