import type { Range } from '../text/range';

/** One difference between two versions of a draft, by what it means. Layout, quoting and the order of fields are none. */
export interface Change {
  /** `milestones[m1].due`, `leads.government[cabinet-office]`; the whole draft is an empty text. */
  readonly path: string;
  /** The place in the form, without items: `milestones.due`. */
  readonly field: string;
  /** The milestone or other entry that it belongs to or that it is, as it is called now: “M2: Publish the register”. */
  readonly item?: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved' | 'comment';
  /** What was written and what is; null where there was nothing or there is nothing left. Of what moved, its place in the list. */
  readonly before: string | null;
  readonly after: string | null;
  /** In the words of a drafter: “M2 moved from December 2016 to February 2018, 14 months later”. */
  readonly summary: string;
  /** Set when the change takes something away from what had been promised; called out first. */
  readonly weakens?: Weakening;
  /** Word by word, of an answer in text. */
  readonly words?: readonly WordChange[];
  /** Where it stands in either version. */
  readonly range: { readonly before?: Range; readonly after?: Range };
}

/** In what way a change promises less than before. */
export type Weakening =
  | 'later'
  | 'vaguer'
  | 'lower'
  /** It may be done, and no longer will. */
  | 'softer'
  | 'conditional'
  /** It says the opposite. */
  | 'reversed'
  /** For fewer, of less, or with less of a say. */
  | 'narrower'
  | 'rarer'
  /** A status that went back, and nothing that was told says why. */
  | 'status-back'
  | 'actor-dropped'
  | 'sentence-dropped'
  | 'emptied'
  | 'reopened'
  | 'lead-dropped'
  | 'milestone-dropped'
  | 'output-dropped'
  | 'commitment-dropped'
  | AgreementWeakening;

/** What takes away from what both sides have agreed to, or from seeing that it has changed. */
export type AgreementWeakening =
  'signature-removed' | 'digest-removed' | 'agreement-silenced' | 'organisation-replaced';

const ofAgreement: ReadonlySet<Weakening> = new Set<AgreementWeakening>([
  'signature-removed',
  'digest-removed',
  'agreement-silenced',
  'organisation-replaced',
]);

export function isOfAgreement(weakening: Weakening): boolean {
  return ofAgreement.has(weakening);
}

/** Those that are the same or inserted make up the text as it is; those that are the same or deleted, as it was. */
export interface WordChange {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}
