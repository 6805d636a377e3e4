import type { Range } from '../text/range';
import type { TreePath } from '../yaml/tree';

/** Where the cursor is, in the terms of a draft. */
export type Place = KeyPlace | ValuePlace | Nowhere;

/** Where the name of a field stands or could stand. */
export interface KeyPlace {
  readonly kind: 'key';
  /** The map that the field belongs to. */
  readonly path: TreePath;
  /** What is written up to the cursor. */
  readonly written: string;
  /** The whole word, behind the cursor too: what a completion replaces. */
  readonly range: Range;
  /** The fields that stand beside it. */
  readonly siblings: readonly string[];
  /** The column at which the name begins. */
  readonly column: number;
  /** True when a colon follows already. */
  readonly hasColon: boolean;
  /** Inside `{ }`, where everything stays on one line. */
  readonly flow: boolean;
  /** True when the line is empty up to here, so that a list could begin here as well as a field. */
  readonly fresh: boolean;
}

/** Where a value stands or could stand: behind a colon, behind a dash, between brackets. */
export interface ValuePlace {
  readonly kind: 'value';
  readonly path: TreePath;
  readonly written: string;
  readonly range: Range;
  /** The column at which a line below it that belongs to it would begin at the least. */
  readonly column: number;
  readonly flow: boolean;
}

/** In a comment, in the middle of a long text, or where nothing of the form can stand. */
export interface Nowhere {
  readonly kind: 'nowhere';
}

export const nowhere: Nowhere = { kind: 'nowhere' };
