/** The requests that are Codraft's own, beside the standard language server protocol. The client imports only this file. */

/** The language id under which every file of a plan opens. */
export const languageId = 'ogp-draft';

/** What the client hands to the server when it starts. All optional: a plain LSP client sends none of it. */
export interface InitializationOptions {
  /** Where the pages about the rules lie, ending in a slash; a finding links to `<docsBase><rule>.md`. */
  readonly docsBase?: string;
  /** True when the client answers `codraft/readFile` and `codraft/listDrafts` (needed where the server has no disk). */
  readonly servesFiles?: boolean;
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
