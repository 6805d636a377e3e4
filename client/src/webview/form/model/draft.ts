import type { FormPlace } from '../../../../../server/src/protocol/form';

/** Which place of which form is meant. */
export interface Origin {
  readonly at: FormPlace;
  readonly revision: number;
  /** The version of the document that the form was read from. */
  readonly version: number | null;
}

/** What is typed in a box while the file has something else. */
export interface Draft {
  readonly text: string;
  /** What the file had when it was begun, or has of it since. */
  readonly base: string;
  /** Where it had that; nothing in an item that the file does not have yet. */
  readonly from: Origin | undefined;
  readonly phase: DraftPhase;
  /** What was sent of it last. */
  readonly sent?: string;
  readonly refusal?: Refusal;
  /** True when the other files that name it are to be changed with it. */
  readonly everywhere?: true;
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
  readonly isNamedElsewhere?: true;
}
