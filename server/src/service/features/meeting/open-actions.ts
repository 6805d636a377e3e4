import type { Action } from '../../model/action';
import type { ActionPlan } from '../../model/action-plan';
import { isBlank } from '../../model/field';
import type { Meeting } from '../../model/meeting';
import { oneLine } from '../../yaml/write-scalar';
import type { DueNames } from './due-at-meeting';

/** What was taken on about the themes and at the meetings held so far, and is not done: a line for each, with who and by when. */
export function openActions(
  plan: ActionPlan,
  held: readonly Meeting[],
  { headings, nameOf }: DueNames,
): readonly string[] {
  const toLine = ({ what, owner, due, done }: Action): readonly string[] => {
    if (!what.ok || !isBlank(done)) return [];
    const facts = [
      ...(owner.ok ? [nameOf(owner.value)] : []),
      ...(due.ok ? [headings.forum.coming.dueBy(headings.date(due.value))] : []),
    ];
    return [oneLine(what.value) + (facts.length > 0 ? ` (${facts.join(', ')})` : '')];
  };
  const all = [...held, ...plan.themes].flatMap(({ actions }) => actions);
  return [...new Set(all.flatMap(toLine))];
}
