import { nodeAt } from '../../../yaml/tree';
import { fixHere, type FixMaker } from '../fix';
import { pathAround } from '../layout/entries';
import { removeItem } from '../layout/remove-item';

/** A step that is said to come after itself. */
export const dropOwnStep: FixMaker = {
  rules: ['step-cycle'],
  make(finding, input) {
    const { root, text } = input.draft.yaml;
    if ((finding.data?.steps ?? []).length !== 1) return [];
    const path = pathAround(root, finding.range);
    const index = path?.at(-1);
    const list = path && nodeAt(root, path.slice(0, -1));
    if (list?.kind !== 'list' || typeof index !== 'number') return [];
    return fixHere(input, input.messages.fixes.dropStep, [removeItem(text, list, index)], {
      preferred: true,
    });
  },
};
