/** What is kept of a pasted text, in the order in which it stands there. Lists are not nested yet: a block says how far in it is. */
export type Block = TextBlock | TableBlock;

export interface TextBlock {
  readonly kind: 'text';
  readonly pieces: readonly Piece[];
  /** Of a heading, 1 to 6. */
  readonly heading?: number;
  /** How many lists it is in; `Infinity` for a paragraph that goes on in whatever item stands above it. */
  readonly level: number;
  /** It begins an item. */
  readonly item?: ItemMark;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly level: number;
  /** As many cells in each; the first row is the head. */
  readonly rows: readonly (readonly (readonly Piece[])[])[];
}

export interface ItemMark {
  readonly ordered: boolean;
  /** As it was seen; nothing where it goes on from the one above. */
  readonly number?: number;
  /** Where Markdown would count in another way: what the words of the item begin with, as others may name it (`see (b)`). */
  readonly sign?: string;
}

/** Words that look alike. White space is as it was written. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link?: Link;
}

/** The same one for all pieces of a link. */
export interface Link {
  readonly href: string;
}

/** Parts a line from the next one inside a paragraph. White space of a page never holds it. */
export const lineBreak = '\u2028';

export function isBlank(pieces: readonly Piece[]): boolean {
  return pieces.every(({ text }) => text.trim() === '');
}
