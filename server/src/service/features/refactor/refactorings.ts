import type { TextEdit } from '../../text/edit';
import { overlaps } from '../../text/range';
import { Trial } from '../trial/trial';
import { arrangeMilestones } from './arrange-milestones';
import { convertList } from './convert-list';
import type { Refactoring, RefactorInput } from './refactoring';
import { splitPromises } from './split-promises';

/**
 * What can be done at a place that needs no mending. Each has been tried out. What is read as it was meant, and is not yet
 * written so, is mended first: its places in the text are not those of a list or an answer.
 */
export function refactoringsAt(input: RefactorInput): readonly Refactoring[] {
  const { yaml } = input.draft;
  const trial = new Trial();
  const all = [...arrangeMilestones(input), ...convertList(input), ...splitPromises(input)];
  const needsMending = ({ range }: TextEdit) =>
    yaml.problems.some((problem) => overlaps(problem.around ?? problem.range, range));
  return all.filter(({ edits }) => !edits.some(needsMending) && trial.outcome(yaml, edits) !== 'harmful');
}
