import type { ShownValue } from '../publish/document';

/** What came back in a file that somebody was sent and has changed: plain data, whatever program the file is of. */
export interface Reply {
  /** In the order in which they were shown. */
  readonly answers: readonly CameAnswer[];
  /** Rows of tables that are new. */
  readonly items: readonly CameItem[];
  /** An answer of each row that stands below one that was sent after it. */
  readonly moved: readonly AnswerPlace[];
  /** Words that stand in no answer and that were not sent. */
  readonly passages: readonly Passage[];
  readonly comments: readonly CameComment[];
  /** What was sent is not known any more, and what the drafts say now is taken for it. */
  readonly base?: 'now';
}

/** An answer of a draft as it was sent, and what is there now. */
export interface CameAnswer extends AnswerPlace {
  readonly sent: readonly ShownValue[];
  /** The lines that were shown of it. */
  readonly shown: readonly string[];
  readonly came: Came;
  readonly tracked: Tracking;
}

/** Which answer of which draft. */
export interface AnswerPlace {
  /** Where its draft lies from the folder of its plan on. */
  readonly path: string;
  /** `milestones.1.due`. */
  readonly field: string;
  /** What tells its item from the others of the list, outermost first. */
  readonly items: readonly string[];
}

/** What stands in the place of an answer. */
export type Came =
  | { readonly kind: 'same' }
  /** Nothing in the file shows where it was. */
  | { readonly kind: 'gone' }
  /** As the draft would have it: Markdown, or the words of an answer left open. Of a list one for each item. */
  | { readonly kind: 'values'; readonly values: readonly ShownValue[] }
  /** A few words, whose meaning depends on the draft: a date, the names of organisations, a title. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

/** An item that somebody has put into a list, as a row of its table. */
export interface CameItem {
  readonly path: string;
  /** `milestones`. */
  readonly list: string;
  /** The place of the item above it as it was sent; nothing where it comes first. */
  readonly after?: AnswerPlace;
  /** By the names of its fields. */
  readonly answers: Readonly<Record<string, Came>>;
  readonly tracked: Tracking;
}

/** Words that are in the file and belong to no answer. */
export interface Passage {
  readonly text: string;
  /** The heading that they stand below. */
  readonly below: string;
  readonly where: 'text' | 'note' | 'margin';
  readonly tracked: Tracking;
}

/** What was tracked of some words: by whom, the last first, and what was taken out of them on purpose. */
export interface Tracking {
  readonly by: readonly TrackedBy[];
  readonly deleted: readonly string[];
}

/** Somebody who changed something, and when last, as the file has it (`2026-03-01T09:30:00Z`). */
export interface TrackedBy {
  readonly author: string;
  readonly date?: string;
}

/** A comment in the file. */
export interface CameComment {
  readonly id: string;
  /** The comment that it replies to. */
  readonly answers?: string;
  readonly author: string;
  readonly date?: string;
  readonly text: string;
  readonly isDone: boolean;
  /** The answer that it stands at. */
  readonly at?: AnswerPlace;
  /** The words that it stands at. */
  readonly words?: string;
  /** The heading that it stands below. */
  readonly below: string;
}

/** What an answer is, of those that a document shows: Markdown, several such, a few words, or the names of several. */
export type AnswerForm = 'prose' | 'list' | 'words' | 'names';
