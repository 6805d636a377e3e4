import type { Range } from '../text/range';
import type { TreeNode } from '../yaml/tree';
import { readItems, readNumbers, type NumberItem } from './commitment';
import type { PartialDate } from './dates';
import { isBlank, type Field } from './field';
import { asDate, asItems, asText, asWords, rangeOf, readField, rootPart } from './read';

/** What came in from outside, and what was answered. */
export interface Contribution {
  readonly anchor: Range;
  readonly range: Range;
  readonly id: Field<string>;
  readonly date: Field<PartialDate>;
  /** Who sent it, as the file has it; `sender` says what may be published of that. */
  readonly from: Field<string>;
  /** `named` or `withheld`. */
  readonly consent: Field<string>;
  readonly channel: Field<string>;
  readonly theme: Field<string>;
  readonly text: Field<string>;
  readonly link: Field<string>;
  /** `accepted`, `in_part`, `rejected` or `deferred`. */
  readonly decision: Field<string>;
  readonly reason: Field<string>;
  readonly commitments: readonly NumberItem[];
  /** How to reach the sender, what the forum wants to remember, and where it came from: none of it is published. */
  readonly contact: Field<string>;
  readonly note: Field<string>;
  readonly source: Field<string>;
  /** A fingerprint of the text as it came. */
  readonly seen: Field<string>;
  /** True where any is written, or left open. */
  readonly hasCommitments: boolean;
}

export function readContributions(root: TreeNode | undefined): readonly Contribution[] {
  return readItems(rootPart(root), 'contributions', (part) => ({
    anchor: part.anchor,
    range: rangeOf(part),
    id: readField(part, 'id', asText),
    date: readField(part, 'date', asDate),
    from: readField(part, 'from', asWords),
    consent: readField(part, 'consent', asText),
    channel: readField(part, 'channel', asText),
    theme: readField(part, 'theme', asText),
    text: readField(part, 'text', asText),
    link: readField(part, 'link', asText),
    decision: readField(part, 'decision', asText),
    reason: readField(part, 'reason', asText),
    commitments: readNumbers(part, 'commitments'),
    contact: readField(part, 'contact', asWords),
    note: readField(part, 'note', asText),
    source: readField(part, 'source', asWords),
    seen: readField(part, 'seen', asWords),
    hasCommitments: !isBlank(readField(part, 'commitments', asItems)),
  }));
}

/** Who sent it, as it may be published: nothing without consent. */
export function senderOf({ from, consent }: Contribution): string | undefined {
  return from.ok && consent.ok && consent.value === 'named' ? from.value : undefined;
}

/** True where something of it, or all, went into a commitment. */
export function isTaken({ decision }: Contribution): boolean {
  return decision.ok && (decision.value === 'accepted' || decision.value === 'in_part');
}
