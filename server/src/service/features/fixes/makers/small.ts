import { readIndentation } from '../../../text/indentation';
import { entryOf, nodeAt } from '../../../yaml/tree';
import { FieldBody } from '../../../put/field-body';
import { factAt } from '../../../schema/walk-fields';
import { formOf } from '../../../kinds/kinds';
import { fixHere, type FixMaker } from '../fix';
import { pathAround } from '../layout/entries';
import { removeItem } from '../layout/remove-item';
import { putItems } from '../../../put/put-items';
import { knownAnswers } from '../../known-answers';

/** A web address without its beginning. */
export const completeAddress: FixMaker = {
  rules: ['invalid-link'],
  make({ range }, input) {
    const written = input.draft.yaml.text.slice(range.start, range.end).trim();
    if (!/^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?:[/?][^\s"'<>]*)?$/i.test(written)) return [];
    const address = `https://${written}`;
    return fixHere(input, input.messages.fixes.use(address), [{ range, text: address }], { preferred: true });
  },
};

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
