import type { Node } from 'prosemirror-model';

/** What stands before a block on its first line and on the others: of an item in a quotation `> - ` and `>   `. */
export interface Prefix {
  readonly first: string;
  readonly rest: string;
}

/** A block and where it stands in its source. */
export interface Piece {
  readonly node: Node;
  /** Its lines, the last one not included. */
  readonly first: number;
  readonly end: number;
  readonly prefix: Prefix;
  /** Of an item: its mark with the blanks around it. */
  readonly mark?: string;
  /** Of a paragraph or heading: what stands in its lines. Of a table: the cells, row by row. */
  readonly written?: string;
  readonly cells?: readonly (readonly string[])[];
  /** The blocks in it; none when it is not known how they stand there. */
  readonly children: readonly Piece[];
}

export const noPrefix: Prefix = { first: '', rest: '' };

export function isSamePrefix(one: Prefix, other: Prefix): boolean {
  return one.first === other.first && one.rest === other.rest;
}
