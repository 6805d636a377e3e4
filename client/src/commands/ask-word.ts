/** Asks the thread for files of other programs, which is started for one question and ended with it: to write a document, or to read a file. */
export type AskWord = (asked: unknown) => Promise<AnsweredByWord>;

/** A Word file, or what was read of a file; plain data. */
export interface AnsweredByWord {
  readonly bytes?: Uint8Array;
  readonly read?: WordFileRead;
}

/** What was read of a Word file or a table. Where a Word file is lost, it is read again with what would be sent now. */
export interface WordFileRead {
  readonly ok: boolean;
  readonly isLost?: true;
  /** It is a form that somebody filled in. */
  readonly form?: unknown;
}

/** What the thread says: an answer, or why there is none. */
export type SaidByWord = AnsweredByWord & { readonly failure?: string };
