/** Client to server. The address and text of the plan's next meeting, beginning with what is due. Nothing is written. */
export const newMeetingRequest = 'codraft/newMeeting';
export interface NewMeetingParams {
  /** Address of the plan's `action-plan.yaml`. */
  readonly plan: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}
