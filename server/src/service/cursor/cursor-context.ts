import type { Range } from '../text/range';
import type { TreePath } from '../yaml/tree';

/** Where the cursor is, in the terms of a draft. */
export type CursorContext = KeyContext | ValueContext | Nowhere;

interface WrittenContext {
  readonly path: TreePath;
  /** What is written up to the cursor. */
  readonly written: string;
  /** What a completion replaces: the whole word, behind the cursor too. It stands on one line, and the cursor in it. */
  readonly range: Range;
  /** What has to be written in front: a blank behind a colon or a dash, or the indentation that the place asks for. */
  readonly lead: string;
  /** What has to be written behind, so that what follows stays apart. */
  readonly tail: string;
  /** True on a line that holds nothing else. */
  readonly opensLine?: boolean;
  /** Inside brackets, where everything stays on one line. */
  readonly flow: boolean;
}

/** Where the name of a field stands or could stand. Its path is that of the map that the field belongs to. */
export interface KeyContext extends WrittenContext {
  readonly kind: 'key';
  /** The fields that stand beside it. */
  readonly siblings: readonly string[];
  /** The column at which the name begins. */
  readonly column: number;
  /** True when a colon follows already. */
  readonly hasColon: boolean;
}

/** Where a value stands or could stand: behind a colon, behind a dash, between brackets. */
export interface ValueContext extends WrittenContext {
  readonly kind: 'value';
  /** The place of the next item of the list at the path: its dash is still to be written. */
  readonly item?: NextItem;
}

export interface NextItem {
  /** The column of the dash. */
  readonly column: number;
  /** True when the cursor stands elsewhere in the line, and the list is only the one that goes on there. */
  readonly aside: boolean;
}

/** In a comment, in the middle of a long text, or where nothing of the form can stand. */
export interface Nowhere {
  readonly kind: 'nowhere';
}

export const nowhere: Nowhere = { kind: 'nowhere' };
