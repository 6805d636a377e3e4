import { Trial } from '../trial/trial';
import { arrangeMilestones } from './arrange-milestones';
import { convertList } from './convert-list';
import type { Refactoring, RefactorInput } from './refactoring';
import { splitPromises } from './split-promises';

/** What can be done at a place that needs no mending. Each has been tried out. */
export function refactoringsAt(input: RefactorInput): readonly Refactoring[] {
  const { yaml } = input.draft;
  const trial = new Trial();
  const all = [...arrangeMilestones(input), ...convertList(input), ...splitPromises(input)];
  return all.filter(({ edits }) => trial.outcome(yaml, edits) !== 'harmful');
}
