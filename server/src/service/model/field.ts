import type { Range } from '../text/range';
import type { TreeNode } from '../yaml/tree';

/** A field of the form as a draft has it: there, or not there in one of four ways. */
export type Field<T> = Present<T> | Absent;

export interface Present<T> {
  readonly ok: true;
  readonly value: T;
  /** Where the value stands. */
  readonly range: Range;
  readonly node: TreeNode;
}

export interface Absent {
  readonly ok: false;
  /** `open`: left open with `tbc: why`; `wrong`: something of another kind stands there, which is another finding. */
  readonly state: 'missing' | 'empty' | 'open' | 'invalid';
  /** Where to point: the key where there is one, else the place that lacks it. */
  readonly range: Range;
  /** The reason that an answer left open gives. */
  readonly why?: string;
  /** What stands there instead, where it is a text or a figure. */
  readonly written?: string;
}

/** A text of a list, with its place. */
export interface TextItem {
  readonly text: string;
  readonly range: Range;
}

/** True when nothing was written: the key is not there, or has no value. */
export function isBlank<T>(field: Field<T>): boolean {
  return !field.ok && (field.state === 'missing' || field.state === 'empty');
}

/** True when something is written that the form does not take there. */
export function isUnread<T>(field: Field<T>): boolean {
  return !field.ok && field.state === 'invalid';
}
