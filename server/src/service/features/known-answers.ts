import type { Surroundings } from '../plans/plans';
import type { Draft } from '../kinds/draft';
import type { KnownAnswers } from '../put/field-body';
import { nextMilestoneId } from './fixes/next-id';

/** What the tool can answer itself: the next id of a milestone, the next number of a plan. */
export function knownAnswers(draft: Draft, { plan, commitments }: Surroundings): KnownAnswers {
  if (draft.kind !== 'commitment') return new Map();
  const taken = commitments.map((one) => one.number?.value ?? 0);
  const own = draft.commitment.number;
  if (own.ok) taken.splice(taken.indexOf(own.value), 1, 0);
  const number = nextNumber(taken);
  return new Map([['id', nextMilestoneId(draft)], ...(plan ? [['number', String(number)] as const] : [])]);
}

/** The number after the last: one that was dropped on the way is not given to another commitment. */
export function nextNumber(taken: readonly number[]): number {
  return taken.reduce((last, number) => Math.max(last, number), 0) + 1;
}
