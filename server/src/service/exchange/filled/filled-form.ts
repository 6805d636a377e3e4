/** What a form says that somebody filled in with another program: plain data, whatever program the file is of. */
export interface FilledForm {
  readonly commitments: readonly FilledCommitment[];
  /** Lines that belong to none of them, such as the chapters around them. */
  readonly rest: readonly string[];
}

/** A commitment as the form has it. Every word of it is in an answer, in a milestone or in what was not placed. */
export interface FilledCommitment {
  readonly answers: readonly FilledAnswer[];
  readonly milestones: readonly (readonly FilledAnswer[])[];
  readonly notPlaced: readonly FilledWords[];
}

/** What somebody wrote below a label. */
export interface FilledAnswer {
  /** `problem.statement`; `due` of a milestone; of organisations `leads` or `supporting`. */
  readonly field: string;
  /** Whom organisations speak for, where the form says so. */
  readonly side?: Side;
  /** As it stands in the file. */
  readonly label: string;
  /** Markdown. */
  readonly text: string;
  /** Each item of a list and each paragraph, as Markdown. */
  readonly items: readonly string[];
  /** Without how they look. */
  readonly lines: readonly string[];
}

/** Words of the form that Codraft has no field for, with the label above them. */
export interface FilledWords {
  readonly label: string;
  readonly lines: readonly string[];
}

/** Whom an organisation speaks for, as the forms tell them apart. */
export type Side = 'government' | 'civil_society' | 'other';
