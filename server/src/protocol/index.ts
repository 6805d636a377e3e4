/** The requests that are Codraft's own, beside the standard language server protocol. The client imports only this folder. */

/** Which files each kind has, where they lie in a plan, and who may see what is in them. */
export { draftFiles } from './generated/draft-files';
import { sectors, stages } from './generated/choices';

/** The language id under which every file of a plan opens. */
export const languageId = 'ogp-draft';

/** What the client hands to the server when it starts. All optional: a plain LSP client sends none of it. */
export interface InitializationOptions {
  /** Where the pages about the rules lie, ending in a slash; a finding links to `<docsBase><rule>.md`. */
  readonly docsBase?: string;
  /** True when the client answers `codraft/readFile` and `codraft/listDrafts` (needed where the server has no disk). */
  readonly servesFiles?: boolean;
  /** True when the client answers `codraft/fileHistory`. */
  readonly servesHistory?: boolean;
  /** Helps that the user has switched off. */
  readonly features?: FeatureSwitches;
  /** The commands of the editor that a lens may lead to: `showProblemsCommand`, `previewCommand`. */
  readonly commands?: readonly string[];
}

/** `false` switches off what an editor would otherwise show by itself. */
export interface FeatureSwitches {
  readonly codeLens?: boolean;
  readonly inlayHints?: boolean;
  readonly semanticTokens?: boolean;
}

/** A command of the client, with the address of a draft as its argument: shows what was found in it. */
export const showProblemsCommand = 'codraft.showProblems';
/** A command of the client, with the address of a draft as its argument: shows it as its readers will see it. */
export const previewCommand = 'codraft.preview';

/** A command of the client, with the id of a check as its argument: shows the page about it. */
export const explainCommand = 'codraft.explain';
/** A command of the client, with a list of `WayToSilence`: asks which, and why. */
export const silenceCommand = 'codraft.silence';
export interface WayToSilence {
  readonly title: string;
  /** A `WorkspaceEdit` of the protocol. */
  readonly edit: unknown;
  /** What stands in the edit, after two dashes, in the place of the reason; nothing where no reason can be written. */
  readonly reason?: string;
}

/** Server to client. Answers with the file's text, or null when there is none or it cannot be read. */
export const readFileRequest = 'codraft/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileResult = string | null;

/** Server to client. Answers with the addresses of all files in the workspace that are, or may be, part of a plan. */
export const listDraftsRequest = 'codraft/listDrafts';
export type ListDraftsResult = readonly string[];

/** Client to server. The plans that the server knows. */
export const plansRequest = 'codraft/plans';
export interface PlanInfo {
  /** Address of the plan's `action-plan.yaml`. */
  readonly uri: string;
  readonly title: string;
  readonly themes: readonly ThemeInfo[];
}
export interface ThemeInfo {
  readonly id: string;
  readonly title: string;
  readonly proceeds: boolean;
}
export type PlansResult = readonly PlanInfo[];

/** Client to server. The address and text of a new commitment: next free number, a free file name. Nothing is written. */
export const newCommitmentRequest = 'codraft/newCommitment';
export interface NewCommitmentParams {
  readonly plan: string;
  readonly title: string;
  readonly theme?: string;
}
export interface NewFile {
  readonly uri: string;
  readonly text: string;
}

/** Client to server. The files of a new plan in an empty folder. Nothing is written. */
export const newPlanRequest = 'codraft/newPlan';
export interface NewPlanParams {
  readonly folder: string;
  readonly title: string;
  readonly country: string;
  /** First and last year of the plan. */
  readonly years: readonly [number, number];
}
export type NewPlanResult = readonly NewFile[];

/** Client to server, a notification: the cursor has moved to this line, so findings held back on other lines may show. */
export const cursorNotification = 'codraft/cursor';
export interface CursorParams {
  readonly uri: string;
  readonly line: number;
}

/** A stretch of a document as the editor counts: lines from 0, columns from 0 in UTF-16 code units. */
export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** How many findings there are of each level. */
export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export type StageName = (typeof stages)[number];
export { sectors, stages };

/** Client to server. How far all plans are, from the plan down to its milestones. */
export const progressRequest = 'codraft/progress';
export type ProgressResult = readonly PlanProgressInfo[];

/** Server to client, a notification without content: what was last answered to `codraft/progress` has changed. */
export const progressChangedNotification = 'codraft/progressChanged';

export interface PlanProgressInfo {
  /** Address of `action-plan.yaml`; nothing for the drafts that belong to no plan, which stand together at the end. */
  readonly uri?: string;
  readonly range: TextRange;
  /** Empty when the plan has none yet, and for the drafts without a plan. */
  readonly title: string;
  /** Last day of the plan. */
  readonly end?: string;
  /** Of the plan's own files and all its drafts. */
  readonly problems: ProblemCounts;
  readonly themes: readonly ThemeProgressInfo[];
}
export interface ThemeProgressInfo {
  /** Nothing for the drafts that name none of the plan's themes, which stand together at the end. */
  readonly id?: string;
  readonly title: string;
  readonly wayForward?: string;
  /** Where it stands in the plan's file. */
  readonly range: TextRange;
  readonly commitments: readonly CommitmentProgressInfo[];
}
export interface CommitmentProgressInfo {
  readonly uri: string;
  readonly range: TextRange;
  readonly number?: number;
  readonly title: string;
  readonly stage: StageName;
  readonly problems: ProblemCounts;
  /** Questions of the form that have an answer, of all that it asks. */
  readonly answered: number;
  readonly asked: number;
  /** `YYYY-MM-DD`: the last day of the milestone, of those not complete, that is due first. */
  readonly nextDue?: string;
  readonly milestones: readonly MilestoneProgressInfo[];
  /** How its delivery stands: `on_track`, `at_risk`, `delayed` or `paused`; with the side that told it where the sides differ. */
  readonly delivery: readonly { readonly state: string; readonly side?: string }[];
  /** Who has signed, in the order of the draft. */
  readonly signatures: readonly NamedSignatureInfo[];
  /** How many remarks on it are not settled. */
  readonly openRemarks: number;
}
/** Somebody's agreement, as it stands in the draft. */
export interface SignatureInfo {
  readonly by: string;
  /** The day, as written. */
  readonly on?: string;
  /** Whether the text is still the one that was signed; `unsure` when nobody can tell. */
  readonly text: 'same' | 'changed' | 'unsure';
}

export interface NamedSignatureInfo extends SignatureInfo {
  readonly name: string;
}
export interface MilestoneProgressInfo {
  readonly range: TextRange;
  readonly id?: string;
  readonly title: string;
  /** As written: a day, a month, a quarter. */
  readonly due?: string;
  /** The last day of `due`, `YYYY-MM-DD`. */
  readonly dueBy?: string;
  /** Something is written there that is no date. */
  readonly isDueUnread?: true;
  readonly status: string;
  /** How it stands today: `overdue`, `no_evidence`, `due_soon`, `undated`, `on_track` or `done`; nothing before it is carried out. */
  readonly standing?: string;
  readonly problems: ProblemCounts;
}

/** Client to server. Where one file stands; null when it is no draft. */
export const statusRequest = 'codraft/status';
export interface StatusParams {
  readonly uri: string;
}
export type StatusResult = StatusInfo | null;
export interface StatusInfo {
  readonly plan?: { readonly uri: string; readonly title: string };
  /** Nothing for the files of the plan itself. */
  readonly stage?: StageName;
  readonly problems: ProblemCounts;
  /** The next stage and what stops it; nothing for a published draft. */
  readonly next?: {
    readonly stage: StageName;
    readonly count: number;
    /** The first few of them. */
    readonly blockers: readonly Blocker[];
  };
}
export interface Blocker {
  readonly rule: string;
  readonly message: string;
  readonly range: TextRange;
}

/** Client to server. What would stand in the way of a stage, and the edits that set it. Nothing is changed here. */
export const setStageRequest = 'codraft/setStage';
export interface SetStageParams {
  readonly uri: string;
  readonly stage: StageName;
}
export interface SetStageResult {
  readonly blockers: readonly Blocker[];
  /** None when the draft has this stage already, or when its text leaves no safe place for it. */
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
  /** The version of the document that the edits are meant for; null when no editor has it open. */
  readonly version: number | null;
}
