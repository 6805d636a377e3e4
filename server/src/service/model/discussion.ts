import type { TreeNode } from '../yaml/tree';
import type { Range } from '../text/range';
import { readItems } from './commitment';
import type { PartialDate } from './dates';
import type { Field } from './field';
import { asDate, asText, asWords, rangeOf, readField, rootPart } from './read';

/** A remark on a passage of a draft, with the replies to it. */
export interface Remark {
  readonly id: Field<string>;
  /** Names of fields and ids of items with dots between them; absent for a remark on the whole draft. */
  readonly about: Field<string>;
  /** What it is about, as the draft had it; absent for a remark on the whole answer. */
  readonly words: Field<string>;
  readonly isSettled: boolean;
  /** Oldest first. */
  readonly entries: readonly RemarkEntry[];
  readonly range: Range;
  /** Its place in the list. */
  readonly index: number;
}

export interface RemarkEntry {
  readonly by: Field<string>;
  readonly on: Field<PartialDate>;
  readonly text: Field<string>;
}

export function readRemarks(root: TreeNode | undefined): readonly Remark[] {
  return readItems(rootPart(root), 'remarks', (part, index) => {
    const state = readField(part, 'state', asText);
    return {
      id: readField(part, 'id', asText),
      about: readField(part, 'about', asText),
      words: readField(part, 'words', asWords),
      isSettled: state.ok && state.value === 'settled',
      entries: readItems(part, 'entries', (entry) => ({
        by: readField(entry, 'by', asWords),
        on: readField(entry, 'on', asDate),
        text: readField(entry, 'text', asWords),
      })),
      range: rangeOf(part),
      index,
    };
  });
}
