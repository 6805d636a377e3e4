import type { Sector } from '../model/stakeholders';
import type { Action } from '../model/action';
import type { Stage } from '../model/stage';
import type { NumberedRanges } from './numbered-ranges';

/**
 * What other files need to know of a file. Small, and without offsets: typing in an answer leaves it as it was, and then
 * no cross-file rule has to run. A `rangeId` is a number under which the file keeps the range.
 */
export type FileSummary =
  | CommitmentSummary
  | PlanSummary
  | DiscussionSummary
  | MeetingSummary
  | StakeholdersSummary
  | ContributionsSummary
  | ContactsSummary;

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
  /** The first day on which somebody signed the text that it has now; nothing where nobody is known to have. */
  readonly signedAsItIs?: string;
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
  readonly amendments: readonly AmendmentSummary[];
  /** The levels of checks as they are written, by the ids of rules. */
  readonly checks: Readonly<Record<string, string>>;
}

export interface ThemeSummary {
  readonly id: string;
  readonly title: string;
  readonly wayForward?: string;
  readonly decisions: readonly DecisionSummary[];
  readonly actions: readonly ActionSummary[];
  readonly rangeId: number;
}

/** A change after submission that has been made, with the commitments that it names. */
export interface AmendmentSummary {
  readonly kind: string;
  readonly commitments: readonly WithRange<number>[];
}

/** What was decided, and on which day where that is known. */
export interface DecisionSummary {
  readonly decision: WithRange<string>;
  readonly day?: string;
  /** The days between which the meeting lies that it names. */
  readonly meeting?: { readonly first: string; readonly last: string; readonly rangeId: number };
}

/** Something that somebody took on. */
export interface ActionSummary {
  /** The last day on which it is in time. */
  readonly due?: string;
  readonly isDone: boolean;
  readonly rangeId: number;
}

export function summarizeActions(
  actions: readonly Action[],
  ranges: NumberedRanges,
): readonly ActionSummary[] {
  return actions.map(({ anchor, due, done }) => ({
    ...(due.ok && { due: due.value.last }),
    isDone: done.ok,
    rangeId: ranges.add(anchor),
  }));
}

/** What other files learn of a meeting. */
export interface MeetingSummary extends SummaryBase {
  readonly kind: 'meeting';
  readonly title: string;
  /** Its first and last day: the same but where the day is not known yet. */
  readonly date?: { readonly first: string; readonly last: string; readonly rangeId: number };
  /** The numbers of commitments of its own plan that were reported on. */
  readonly commitments: readonly WithRange<number>[];
  readonly themes: readonly {
    readonly theme: WithRange<string>;
    readonly decision?: WithRange<string>;
  }[];
  readonly actions: readonly ActionSummary[];
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
  /** The id of the network that it is a member of. */
  readonly partOf?: string;
  readonly rangeId: number;
}

/** What other files learn of the contributions: what they refer to, and nothing of what they say. */
export interface ContributionsSummary extends SummaryBase {
  readonly kind: 'contributions';
  readonly ids: readonly WithRange<string>[];
  readonly themes: readonly WithRange<string>[];
  readonly commitments: readonly WithRange<number>[];
}

export interface ContactsSummary extends SummaryBase {
  readonly kind: 'contacts';
}
