import type { TextRange } from './index';

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
