import { mergeDrafts, type MergeOptions } from '../../compare/merge/merge-drafts';
import type { Messages } from '../../messages/messages';
import type { Plans } from '../../plans/plans';
import type { DraftKind } from '../../schema/draft-kind';
import { createBenches, type Bench } from './bench';
import type { BroughtChange, BroughtDraft } from './brought-in';
import { fulfil } from './fulfil';

/** What becomes of a change: it comes in, the draft stays as it is, or both stand between git's conflict marks. */
export type Choice = 'take' | 'leave' | 'mark';

/** What somebody has chosen of the changes. */
export interface TakeInOptions {
  readonly messages: Messages;
  /** By the ids of changes. What is not named is taken; a conflict is marked. */
  readonly choices?: ReadonlyMap<string, Choice>;
  /** What the two sides are called in conflict marks. */
  readonly labels?: MergeOptions;
}

/** A draft with what came in. */
export interface TakenIn {
  readonly text: string;
  readonly conflicts: number;
}

/**
 * The texts of drafts with the changes that were chosen, by their addresses. Where a draft was changed since the file was sent, its
 * text is a merge of three versions: what was sent, what the draft says, and what came. Comments and layout stay.
 */
export function takeIn(
  drafts: readonly BroughtDraft[],
  plans: Plans,
  options: TakeInOptions,
): ReadonlyMap<string, TakenIn> {
  const benchFor = createBenches(plans, options.messages);
  return new Map(
    drafts.map((draft) => [
      draft.uri,
      takeInOne(draft, benchFor(draft.uri), plans.draft(draft.uri)?.kind, options),
    ]),
  );
}

function takeInOne(
  { changes }: BroughtDraft,
  bench: Bench,
  kind: DraftKind | undefined,
  { choices, labels }: TakeInOptions,
): TakenIn {
  const choiceOf = ({ id, state }: BroughtChange): Choice =>
    choices?.get(id) ?? (state === 'conflict' ? 'mark' : 'take');
  const wanted = changes.filter((change) => choiceOf(change) !== 'leave');
  const isSettled = (change: BroughtChange) => change.state === 'conflict' && choiceOf(change) === 'take';
  const put = (some: readonly BroughtChange[], side: 'sent' | 'came') => {
    for (const { wishes } of some) fulfil(wishes[side], bench);
    return bench.text;
  };
  // What was settled for the file is said by the draft itself before the rest is merged.
  const ours = put(wanted.filter(isSettled), 'came');
  const merging = wanted.filter((change) => !isSettled(change));
  const base = put(merging, 'sent');
  const theirs = put(merging, 'came');
  return mergeDrafts(kind, base, ours, theirs, labels);
}
