import { formOf } from '../../../kinds/kinds';
import { labelOf } from '../../../schema/label-of';
import { besidePlan } from '../../../kinds/file-names';
import { proposeStakeholder } from '../../propose-stakeholder';
import { nodeAt, type TreePath } from '../../../yaml/tree';
import { writeScalar } from '../../../yaml/write-scalar';
import { fixHere, fixIn, type FixEdit, type FixMaker } from '../fix';
import { pathAround } from '../layout/entries';
import { removeItem } from '../layout/remove-item';
import type { Target } from '../../../put/put-field';
import { itemOf, itemWith, putItems } from '../../../put/put-items';
import { plain } from '../../../put/written';

/** Somebody in a list of another sector moves to the list of their own. */
export const moveParty: FixMaker = {
  rules: ['wrong-sector'],
  make(finding, input) {
    const { draft, messages } = input;
    const { root, text } = draft.yaml;
    const id = finding.data?.id;
    const path = pathAround(root, finding.range);
    const index = path?.at(-1);
    const list = path && nodeAt(root, path.slice(0, -1));
    if (id === undefined || list?.kind !== 'list' || typeof index !== 'number') return [];
    const removed = removeItem(text, list, index);
    const targets = finding.data?.to ?? [];
    return targets.flatMap((target) => {
      const to = target.split('.');
      const there = nodeAt(root, to);
      const isThere =
        there?.kind === 'list' && there.items.some((item) => item?.kind === 'scalar' && item.text === id);
      const edits = isThere ? [removed] : [removed, putItems(draft, to, [itemOf(writeScalar(id))])];
      return fixHere(input, messages.fixes.move(id, labelOf(formOf(draft.kind), to)), edits, {
        preferred: targets.length === 1,
      });
    });
  },
};

/** Somebody that is not listed yet is added to `stakeholders.yaml`. */
export const register: FixMaker = {
  rules: ['unknown-stakeholder', 'unknown-signatory'],
  make(finding, input) {
    const { draft, uri, surroundings, draftOf, messages } = input;
    const written = finding.data?.written ?? '';
    const { id, name } = proposeStakeholder(written);
    const planUri = surroundings.plan?.uri;
    if (id === '' || planUri === undefined || surroundings.stakeholders.some((one) => one.id === id))
      return [];
    const listUri = besidePlan(planUri, 'stakeholders');
    const list = draftOf(listUri);
    const sector = sectorFor(pathAround(draft.yaml.root, finding.range));
    const edit = list && putStakeholder(list, { id, name, sector });
    const here: readonly FixEdit[] = id === written ? [] : [{ range: finding.range, text: id }];
    const files = [...(here.length > 0 ? [{ uri, edits: here }] : []), { uri: listUri, edits: [edit] }];
    return fixIn(files, messages.fixes.register(id), { preferred: finding.data?.nearest === undefined });
  },
};

/** Only two of the form's lists tell the sector; anywhere else it is for the author to say. */
function sectorFor(path: TreePath | undefined): string | undefined {
  const group = path?.[0] === 'leads' || path?.[0] === 'supporting' ? path[1] : undefined;
  return group === 'government' || group === 'civil_society' ? group : undefined;
}

export interface NewStakeholder {
  readonly id: string;
  readonly name: string;
  readonly sector: string | undefined;
}

/** Writes somebody behind those that are listed. */
export function putStakeholder(list: Target, given: NewStakeholder): FixEdit | undefined {
  return putStakeholders(list, [given]);
}

/** Writes some behind those that are listed, one behind the other. */
export function putStakeholders(list: Target, given: readonly NewStakeholder[]): FixEdit | undefined {
  const items = given.map(({ id, name, sector }) =>
    itemWith({ id: plain(id), name, ...(sector !== undefined && { sector: plain(sector) }) }),
  );
  return putItems(list, ['stakeholders'], items);
}
