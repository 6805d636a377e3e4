import type { Range } from '../text/range';

/** One difference between two versions of a draft, by what it means. Layout, quoting and the order of fields are none. */
export interface Change {
  /** `milestones[m1].due`, `leads.government[cabinet-office]`; the whole draft is an empty text. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved' | 'comment';
  /** What was written and what is; null where there was nothing or there is nothing left. */
  readonly before: string | null;
  readonly after: string | null;
  /** In the words of a drafter: “M2 is due in February 2018, 14 months later than before (December 2016)”. */
  readonly summary: string;
  /** Set when the change takes something away from what had been promised; called out first. */
  readonly weakens?: Weakening;
  /** Word by word, of an answer in text. */
  readonly words?: readonly WordChange[];
  /** Where it stands in either version. */
  readonly range: { readonly before?: Range; readonly after?: Range };
}

export type Weakening =
  'later' | 'vaguer' | 'emptied' | 'reopened' | 'lead-dropped' | 'milestone-dropped' | 'output-dropped';

export interface WordChange {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}
