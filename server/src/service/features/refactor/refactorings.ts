import { applyEdits } from '../../text/edit';
import { parseYaml } from '../../yaml/parse';
import { arrangeMilestones } from './arrange-milestones';
import { convertList } from './convert-list';
import type { Refactoring, RefactorInput } from './refactoring';
import { splitPromises } from './split-promises';

/** Beyond this, trying out what is offered would make the author wait. */
const mostTried = 200_000;

/** What can be done at a place that needs no mending. */
export function refactoringsAt(input: RefactorInput): readonly Refactoring[] {
  const { text, problems } = input.draft.yaml;
  if (text.length > mostTried) return [];
  const all = [...arrangeMilestones(input), ...convertList(input), ...splitPromises(input)];
  // In a file that cannot be read in full, a place may not be what it seems.
  return all.filter(
    ({ edits }) =>
      problems.length === 0 || parseYaml(applyEdits(text, edits)).problems.length <= problems.length,
  );
}
