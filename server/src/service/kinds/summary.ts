import type { Sector } from '../model/stakeholders';
import type { Stage } from '../model/stage';

/**
 * What other files need to know of a file. Small, and without offsets: typing in an answer leaves it as it was, and then
 * no cross-file rule has to run. A `rangeId` is a number under which the file keeps the range.
 */
export type FileSummary =
  CommitmentSummary | PlanSummary | DiscussionSummary | StakeholdersSummary | ContactsSummary;

export interface WithRange<T> {
  readonly value: T;
  readonly rangeId: number;
}

/** A stakeholder id where a file names it. */
export interface Mention {
  readonly id: string;
  readonly rangeId: number;
  /** Where in the form: `leads.government`. */
  readonly field: string;
}

export interface SummaryBase {
  readonly uri: string;
  readonly stage: Stage;
  readonly mentions: readonly Mention[];
  /** The id of the range to point at when the file as a whole is meant: its first key. */
  readonly top: number;
}

export interface CommitmentSummary extends SummaryBase {
  readonly kind: 'commitment';
  readonly title: string;
  readonly number?: WithRange<number>;
  readonly theme?: WithRange<string>;
}

/** What other files learn of an action plan. */
export interface PlanSummary extends SummaryBase {
  readonly kind: 'action-plan';
  readonly title: string;
  readonly language?: string;
  readonly start?: string;
  readonly end?: string;
  readonly submitted?: string;
  readonly themes: readonly ThemeSummary[];
  /** False when the themes are not known in full, so that a theme that is not found may yet be there. */
  readonly themesKnown: boolean;
  /** The numbers of the commitments that amendments of the plan have added. */
  readonly addedByAmendment: readonly number[];
  /** The levels of checks as they are written, by the ids of rules. */
  readonly checks: Readonly<Record<string, string>>;
}

export interface ThemeSummary {
  readonly id: string;
  readonly title: string;
  readonly wayForward?: string;
  readonly rangeId: number;
}

/** What other files learn of a discussion: which answers its open remarks are about, each as often as there are some. */
export interface DiscussionSummary extends SummaryBase {
  readonly kind: 'discussion';
  /** As `about` has it; empty for the whole draft. */
  readonly open: readonly string[];
}

export interface StakeholdersSummary extends SummaryBase {
  readonly kind: 'stakeholders';
  readonly complete: boolean;
  readonly entries: readonly StakeholderSummary[];
}

export interface StakeholderSummary {
  readonly id: string;
  readonly name: string;
  readonly sector?: Sector;
  readonly aliases: readonly string[];
  readonly rangeId: number;
}

export interface ContactsSummary extends SummaryBase {
  readonly kind: 'contacts';
}
