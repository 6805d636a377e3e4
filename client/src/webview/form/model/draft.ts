/** What is typed in a box while the file has something else. */
export interface Draft {
  readonly text: string;
  /** What the file had when it was begun, or has of it since. */
  readonly base: string;
  readonly phase: DraftPhase;
  /** What was sent of it last. */
  readonly sent?: string;
  readonly refusal?: Refusal;
}

export type DraftPhase =
  /** Not to be sent yet: a date of which half is typed. */
  | 'held'
  | 'waiting'
  | 'sent'
  /** The file has it, in words of its own: `base`. It is shown as typed until the box is left or the file has something else. */
  | 'echo'
  | 'refused';

export interface Refusal {
  readonly message: string;
  readonly meant?: readonly { readonly value: string; readonly label: string }[];
}
