import type { NewFile, TextRange } from './index';

/** Client to server. The address and text of the plan's next meeting, beginning with what is due. Nothing is written. */
export const newMeetingRequest = 'codraft/newMeeting';
export interface NewMeetingParams {
  /** Address of the plan's `action-plan.yaml`. */
  readonly plan: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** Client to server. The meetings of a plan of which the day is known, newest first. */
export const meetingsRequest = 'codraft/meetings';
export interface MeetingsParams {
  readonly plan: string;
}
export interface MeetingInfo {
  readonly title: string;
  /** Its day, `YYYY-MM-DD`. */
  readonly day: string;
}
export type MeetingsResult = readonly MeetingInfo[];

/** Client to server. What puts a decision on a theme on record. Nothing is changed here. */
export const moveThemeRequest = 'codraft/moveTheme';
export interface MoveThemeParams {
  readonly plan: string;
  /** Its id. */
  readonly theme: string;
  /** One of the ways forward of the form. */
  readonly decision: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** True where it was decided at a meeting of that day. */
  readonly isMeeting: boolean;
  readonly note: string;
}
export interface MoveThemeResult {
  /** None when it cannot be written. */
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
  readonly version: number | null;
  /** The day of a later decision that the plan has already: then none earlier is written. */
  readonly newer?: string;
}

/** Client to server. The plans that a theme can be carried into, and where a new one would lie. */
export const nextPlanRequest = 'codraft/nextPlan';
export interface NextPlanParams {
  readonly plan: string;
}
export interface NextPlanResult {
  /** What the folder of the next plan may be called. */
  readonly folderName: string;
  /** The themes whose way forward is the next plan, by their ids. */
  readonly themes: readonly string[];
}

/** Client to server. What carries a theme into another plan. Nothing is changed here. */
export const carryThemeRequest = 'codraft/carryTheme';
export interface CarryThemeParams {
  readonly plan: string;
  /** Its id. */
  readonly theme: string;
  /** Address of an `action-plan.yaml`; it need not be there yet. */
  readonly to: string;
  /** `YYYY-MM-DD`, of the record in the plan. */
  readonly day: string;
}
export type CarryThemeResult =
  | {
      readonly kind: 'files';
      readonly changed: readonly {
        readonly uri: string;
        readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
        readonly version: number | null;
      }[];
      readonly created: readonly NewFile[];
    }
  /** The other plan has it, under this id. */
  | { readonly kind: 'there'; readonly id: string }
  /** There is a later decision on it, of that day. */
  | { readonly kind: 'newer'; readonly day: string }
  | { readonly kind: 'other-way' | 'no-place' };
