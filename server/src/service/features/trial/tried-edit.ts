import type { TextEdit } from '../../text/edit';

/** An edit that may take words away, if it says which. */
export interface TriedEdit extends TextEdit {
  /** The words that go, as whoever offers the edit tells the author. */
  readonly drops?: string;
}
