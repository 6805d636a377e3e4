/** Why a file is not read as a Word file. The sentences are the messages' business. */
export type Refusal =
  /** No Word file of any kind: a picture, an empty file, a ZIP file of something else. */
  | 'not-word'
  /** Word before 2007 (`.doc`), whatever the file is called. */
  | 'old-word'
  /** Locked with a password. */
  | 'locked'
  /** OpenDocument (`.odt`). */
  | 'open-document'
  /** Cut off or damaged on its way. */
  | 'damaged'
  /** More than anybody writes: it was made to hold up whoever opens it. */
  | 'too-large';

/** Thrown while a file is read; no other error is meant to leave this room. */
export class NotRead extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}
