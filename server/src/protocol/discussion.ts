import type { TextRange } from './index';

/** Client to server. What was said of a commitment, passage by passage. */
export const discussionRequest = 'codraft/discussion';
export interface DiscussionParams {
  /** Address of the commitment. */
  readonly uri: string;
}
/** Null for what is no commitment. */
export type DiscussionResult = readonly ThreadInfo[] | null;

/** What was said of one passage. */
export interface ThreadInfo {
  readonly id: string;
  /** What the form calls the answer; empty for the whole draft. */
  readonly question: string;
  /** The place of the answer in a form: `milestones/0/due`; empty for the whole draft. */
  readonly place: string;
  /** The passage, or the name of the answer. */
  readonly range: TextRange;
  /** The words that it is about, where it is not about the whole answer. */
  readonly words: string;
  /** `moved`: the words stand in another answer now; `gone`: they, or the answer, are not in the draft any more. */
  readonly state: 'there' | 'moved' | 'gone';
  readonly isSettled: boolean;
  /** Oldest first. */
  readonly entries: readonly ShownEntry[];
}

/** An entry with its day in the words of the draft's language. */
export interface ShownEntry extends ThreadEntryInfo {
  readonly day: string;
}

export interface ThreadEntryInfo {
  readonly by: string;
  /** `2024-03-12` */
  readonly on: string;
  /** Markdown. */
  readonly text: string;
}

/** Server to client, a notification: what was last answered about this commitment is no longer so. Told once for each answer. */
export const discussionChangedNotification = 'codraft/discussionChanged';

/** Client to server. How something is written into the discussion of a commitment. Nothing is changed here. */
export const sayRequest = 'codraft/say';
export interface SayParams {
  /** Address of the commitment. */
  readonly uri: string;
  readonly saying: SayingInfo;
}
export type SayingInfo =
  | { readonly kind: 'remark'; readonly on: RemarkedOn; readonly entry: ThreadEntryInfo }
  | { readonly kind: 'reply'; readonly id: string; readonly entry: ThreadEntryInfo }
  | { readonly kind: 'settle'; readonly id: string; readonly isSettled: boolean };
/** A stretch of the text, or the place of an answer in a form. */
export type RemarkedOn = { readonly range: TextRange } | { readonly place: string };
export type SayResult =
  | { readonly kind: 'new-file'; readonly file: { readonly uri: string; readonly text: string } }
  | {
      readonly kind: 'edits';
      /** Address of the discussion. */
      readonly uri: string;
      readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
      readonly version: number | null;
    }
  /** The file of the discussion cannot be read well enough to write in it. */
  | { readonly kind: 'no-place'; readonly uri: string };
