import type { ShownValue } from '../service/index';

/** What a Word file says, with what was changed in it while changes were tracked. */
export interface WordDocument {
  readonly blocks: readonly Block[];
  /** Footnotes and endnotes, by the id that stands in the text. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  /** The heads and feet of its pages. */
  readonly margins: readonly (readonly Block[])[];
  readonly comments: readonly Comment[];
  /** What it says of its answers, of a file that Codraft wrote. */
  readonly answers?: SentAnswers;
}

export type Block = Paragraph | Table | Mark;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
  /** Of a heading, 1 to 9; the title of the document is 1. */
  readonly heading?: number;
  /** The name of its style in any language of Word, in small letters (`heading 1`, `quote`). */
  readonly style?: string;
  readonly item?: Item;
  /** How far in its words stand, in twentieths of a point, where it says so. */
  readonly indent?: number;
  /** Its style is one for code. */
  readonly isCode?: true;
  /** Its end was put in, or taken out: then it goes on in the paragraph below. */
  readonly endChange?: Change;
  /** What was tracked of its place in lists: none, or the one it had. */
  readonly formerItem?: Item | 'none';
}

/** A paragraph's place in a list. */
export interface Item {
  /** The list; paragraphs of one list have the same one. */
  readonly list: string;
  /** 0 for the outermost. */
  readonly level: number;
  /** What a reader sees in front of it (`2.`, `b)`); nothing for a bullet. */
  readonly sign?: string;
  /** How far in its words stand, in twentieths of a point. */
  readonly indent: number;
  /** The number that it has, of a counted list. */
  readonly number?: number;
}

export interface Table {
  readonly kind: 'table';
  /** How far in it stands, in twentieths of a point. */
  readonly indent?: number;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly isHead: boolean;
  readonly change?: Change;
}

export interface Cell {
  readonly blocks: readonly Block[];
  /** How many columns it takes. */
  readonly columns: number;
  /** It belongs to the cell above. */
  readonly isBelow: boolean;
}

export type Piece = Text | Mark | NoteMark;

export interface Text {
  readonly kind: 'text';
  /** A line break inside a paragraph is `\n`. */
  readonly text: string;
  readonly look: Look;
  readonly link?: string;
  readonly change?: Change;
  /** How it looked before somebody changed that while changes were tracked. */
  readonly formerLook?: Look;
  /** Word asks here for an answer, and nobody gave one. */
  readonly isPrompt?: boolean;
}

export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly code: boolean;
  /** Nobody sees it. */
  readonly hidden: boolean;
}

/** Where something begins or ends: a bookmark or a content control by its name, a comment by its id. */
export interface Mark {
  readonly kind: 'mark';
  readonly of: 'bookmark' | 'control' | 'comment';
  readonly name: string;
  readonly edge: 'start' | 'end';
}

/** A number that leads to a note at the end of the page or the text. */
export interface NoteMark {
  readonly kind: 'note';
  readonly id: string;
  readonly change?: Change;
}

/** What was put in or taken out, by whom and when; a move is both. */
export interface Change {
  readonly kind: 'inserted' | 'deleted';
  readonly author: string;
  /** As it was written (`2026-03-01T09:30:00Z`). */
  readonly date?: string;
}

export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly date?: string;
  readonly blocks: readonly Block[];
  /** The comment that it answers. */
  readonly answers?: string;
  readonly isDone: boolean;
}

/** What a file that Codraft wrote says of its own answers. */
export interface SentAnswers {
  /** A newer Codraft wrote it, in a way that this one does not know. */
  readonly isNewer: boolean;
  readonly answers: readonly SentAnswer[];
  /** Fingerprints of all lines that it showed around its answers. */
  readonly rest: ReadonlySet<string>;
}

/** An answer as it was sent. */
export interface SentAnswer {
  /** The name of its mark. */
  readonly mark: string;
  /** Where its draft lies from the folder of its plan on. */
  readonly path: string;
  /** `milestones.1.due`. */
  readonly field: string;
  /** What tells its item from the others of the list, outermost first. */
  readonly items: readonly string[];
  readonly values: readonly ShownValue[];
  /** The lines that were shown of it: a date in words, the names of organisations, the words for what is missing. */
  readonly shown: readonly string[];
}

export const plainLook: Look = { bold: false, italic: false, strike: false, code: false, hidden: false };
