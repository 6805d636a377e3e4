import { readIndentation } from '../../../text/indentation';
import { entryOf } from '../../../yaml/tree';
import { FieldBody } from '../../../put/field-body';
import { factAt } from '../../../schema/walk-fields';
import { formOf } from '../../../kinds/kinds';
import { fixHere, type FixMaker } from '../fix';
import { putItems } from '../../../put/put-items';
import { knownAnswers } from '../../known-answers';

/** One more milestone, to be filled in. */
export const addMilestone: FixMaker = {
  rules: ['single-milestone'],
  make(_finding, input) {
    const { draft, surroundings, messages } = input;
    const { root, text } = draft.yaml;
    const list = entryOf(root, 'milestones')?.value;
    const fact = factAt(formOf('commitment'), ['milestones', 0]);
    if (list?.kind !== 'list' || !fact) return [];
    const body = new FieldBody(readIndentation(text), knownAnswers(draft, surroundings));
    const edit = putItems(draft, ['milestones'], [{ block: (indent) => body.writeItem(fact, indent) }]);
    return fixHere(input, messages.fixes.addMilestone, [edit], {
      preferred: true,
      needsAnswer: true,
    });
  },
};
