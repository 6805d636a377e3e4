import type { ShownValue } from '../../publish/document';
import type { Tracking } from '../reply';

/** What a file that came back changes in the drafts of a plan, before anything is changed. */
export interface BroughtIn {
  /** In the order of the file; only those in which something changes. */
  readonly drafts: readonly BroughtDraft[];
  /** What is in the file and comes into no draft. */
  readonly notPlaced: readonly NotPlaced[];
  readonly comments: readonly BroughtComment[];
  /** The file does not say any more what was sent: it was compared with what the drafts say now. */
  readonly base?: 'now';
}

/** A draft in which something changes. */
export interface BroughtDraft {
  readonly uri: string;
  readonly path: string;
  readonly changes: readonly BroughtChange[];
}

/** One answer, or one item of a list, that came back as another than it was sent. */
export interface BroughtChange {
  /** Of this reply, whatever the drafts say by now: what to say in a `Choice`. */
  readonly id: string;
  /** The question in the words of the form, and the item that it is about: “M2: Publish the register”. */
  readonly label: string;
  readonly item?: string;
  /** The place in the draft by the names of its fields and items, as a comparison has it: `milestones[m2].due`. */
  readonly path: string;
  readonly kind: 'changed' | 'added' | 'removed';
  /** What was sent, what the draft says now, and what came: one for each item of a list. */
  readonly sent: readonly string[];
  readonly now: readonly string[];
  readonly came: readonly string[];
  /**
   * `clean`: the draft still says what was sent. `merged`: it says something else by now, and both changes fit together.
   * `conflict`: they do not, and somebody has to choose.
   */
  readonly state: 'clean' | 'merged' | 'conflict';
  /** The text of the draft with this change and no other; of a conflict, as the file has it. */
  readonly alone: string;
  readonly tracked: Tracking;
  /** What the change does to the draft. */
  readonly wishes: Wishes;
}

/** What makes of a draft one that says what was sent, and of that one that says what came. */
export interface Wishes {
  readonly sent: readonly Wish[];
  readonly came: readonly Wish[];
}

/** Something that a draft is to say; places are those of the file as it was sent. */
export type Wish =
  | { readonly kind: 'put'; readonly place: Place; readonly values: readonly ShownValue[] }
  | { readonly kind: 'remove'; readonly place: Place }
  | {
      readonly kind: 'insert';
      readonly list: string;
      readonly after?: Place;
      readonly answers: readonly (readonly [name: string, values: readonly ShownValue[]])[];
    };

/** Which answer or item is meant, as `AnswerPlace` says it. */
export interface Place {
  readonly path: string;
  readonly field: string;
  readonly items: readonly string[];
}

/** Words of the file that come into no draft, and why; a list of these is all that somebody has to look after by hand. */
export interface NotPlaced {
  readonly text: string;
  /** In words: the question, or the heading below which they stand. */
  readonly where: string;
  readonly why: string;
  /** Of the draft, where that is known. */
  readonly path?: string;
  readonly tracked: Tracking;
}

/** A comment of the file, and in words at what it stands. */
export interface BroughtComment {
  readonly id: string;
  /** The comment that it replies to. */
  readonly answers?: string;
  readonly author: string;
  readonly date?: string;
  readonly text: string;
  readonly isDone: boolean;
  /** The words that it stands at. */
  readonly words?: string;
  readonly where: string;
  readonly path?: string;
}
