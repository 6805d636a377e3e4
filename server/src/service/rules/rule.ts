import type { Commitment } from '../model/commitment';
import type { Organisations } from '../model/organisations';
import type { Stage } from '../model/stage';
import type { Sector } from '../model/stakeholders';
import type { Messages } from '../messages/messages';
import type { CommitmentDraft } from '../kinds/commitment/commitment-kind';
import type { Draft } from '../kinds/draft';
import type { Range } from '../text/range';
import type { FindingData, RelatedRange } from './finding';
import type { Level, LevelsByStage } from './level';
import type { CommitmentSummary, FileSummary, PlanSummary, StakeholdersSummary } from '../kinds/summary';

/** What rules are about, in the order in which they are listed. */
export const topics = [
  'form',
  'leads',
  'milestones',
  'writing',
  'open-government',
  'plan',
  'forum',
  'agreement',
] as const;
/** One of them. */
export type Topic = (typeof topics)[number];

interface RuleBase {
  /** Stable: ignore comments, plans' settings and people's scripts name it. */
  readonly id: string;
  readonly topic: Topic;
  readonly level: LevelsByStage;
  /** True for what is said of how a file is read, which holds also where nothing else that is found can be trusted. */
  readonly isAboutReading?: true;
  /** True where the draft cannot be read as it stands: nobody is offered a way to live with it. */
  readonly mustBeMended?: true;
  /** True where what it marks stands in the draft and is in nothing that is published. */
  readonly isUnpublished?: true;
  /** False for what no comment in a draft silences. What is said of agreement never is. */
  readonly canBeSilenced?: false;
}

/** Looks at one file of any kind. */
export interface DraftRule extends RuleBase {
  readonly scope: 'draft';
  check(input: DraftCheck): void;
}

/** Looks at one commitment. */
export interface CommitmentRule extends RuleBase {
  readonly scope: 'commitment';
  check(input: CommitmentCheck): void;
}

/** Looks across the files of a plan, at their summaries only. */
export interface PlanRule extends RuleBase {
  readonly scope: 'plan';
  check(input: PlanCheck): void;
}

/** A check: its id, its levels, and what it looks at. */
export type Rule = DraftRule | CommitmentRule | PlanRule;

/** True for what is said of the agreement of both sides: whoever lowers such a check is told of. */
export function isAboutAgreement({ topic }: Rule): boolean {
  return topic === 'agreement';
}

/** False for what nobody who writes in a draft can silence. The plan may give it another level, where everybody sees it. */
export function canBeSilenced(rule: Rule): boolean {
  return rule.canBeSilenced !== false && !isAboutAgreement(rule);
}

/** Gives a rule its type without a cast, and keeps its name in it. */
export function defineRule<const R extends Rule>(rule: R): R {
  return rule;
}

export interface ReportOptions {
  readonly data?: FindingData;
  /** All that is spoken of, where only its name or its first line is marked. */
  readonly whole?: Range;
  readonly related?: readonly RelatedRange[];
  /** The finding weighs no more than this, whatever the stage. */
  readonly atMost?: Level;
  /** The keys that the draft lacks. While the file cannot be read in full, the finding waits if one of them is in sight. */
  readonly absent?: readonly string[];
  readonly shared?: Shared;
}

/** What items of a list have in common: where most of them lack the same, one finding at the list says so for all. */
export interface Shared {
  /** The place that stands for the list: its key. */
  readonly range: Range;
  /** How many items the list has. */
  readonly of: number;
  readonly message: (count: number) => string;
  /** What to say at each of the places, as related ones. */
  readonly here: string;
}

export type Report = (range: Range, message: string, options?: ReportOptions) => void;

/** What a draft takes from its plan. All that is not known is left out, and the checks that need it say nothing. */
export interface DraftContext {
  /** The language of the plan's text, as a language tag. */
  readonly language?: string;
  /** `YYYY-MM-DD`; nothing where nobody has said which day it is. */
  readonly today?: string;
  /** First and last day of the plan, `YYYY-MM-DD`. */
  readonly period?: { readonly start?: string; readonly end?: string };
  /** The last day of the forum's last meeting before today, and the first of the next one, as far as both are known. */
  readonly meetings?: { readonly last?: string; readonly next?: string };
  /** Ids of those who chair the forum. */
  readonly coChairs?: readonly string[];
  /** Abbreviations that readers of the plan can look up: other names of stakeholders. */
  readonly abbreviations?: readonly string[];
  /** Stakeholders by id with their sectors, those whose sector is known; nothing when the stakeholders are not known in full. */
  readonly sectors?: Readonly<Record<string, Sector>>;
  /** Nothing where there is no list of stakeholders. */
  readonly organisations?: Organisations;
  /** True when the draft belongs to a plan that has no list of stakeholders. */
  readonly isListMissing?: boolean;
}

export interface DraftCheck {
  readonly draft: Draft;
  readonly stage: Stage;
  readonly context: DraftContext;
  readonly report: Report;
  readonly messages: Messages;
  /** The names of all rules, for what refers to them. */
  readonly ruleIds: readonly string[];
}

export interface CommitmentCheck extends DraftCheck {
  readonly draft: CommitmentDraft;
  readonly commitment: Commitment;
}

export type PlanReport = (
  file: FileSummary,
  rangeId: number,
  message: string,
  options?: PlanReportOptions,
) => void;

export interface PlanReportOptions {
  readonly data?: FindingData;
  readonly related?: readonly {
    readonly file: FileSummary;
    readonly rangeId: number;
    readonly message: string;
  }[];
  readonly atMost?: Level;
}

export interface PlanCheck {
  readonly plan: PlanSummary;
  /** Nothing when there is no such file, or when it cannot be read in full: what it lacks is then not known. */
  readonly stakeholders: StakeholdersSummary | undefined;
  /** In the order of their addresses. */
  readonly commitments: readonly CommitmentSummary[];
  /** Every file of the plan, of whatever kind. */
  readonly files: readonly FileSummary[];
  readonly report: PlanReport;
  readonly messages: Messages;
}
