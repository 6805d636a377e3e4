import { besidePlan } from '../../../kinds/file-names';
import { proposeStakeholder } from '../../propose-stakeholder';
import { entryOf, nodeAt, type ListNode, type TreePath } from '../../../yaml/tree';
import { writeListItem, writeScalar } from '../../../yaml/write-scalar';
import { textOf, textsOf } from '../data';
import { fixHere, fixIn, type FixEdit, type FixMaker } from '../fix';
import { pathAround } from '../layout/entries';
import { addId, appendItem, removeItem } from '../layout/items';
import { withBreaksOf } from '../../../put/write-rows';
import { spaces } from '../../../yaml/layout/rows';
import { plain, replaceWith, writeAt } from '../../../put/written';

/** Somebody in a list of another sector moves to the list of their own. */
export const moveParty: FixMaker = {
  rules: ['wrong-sector'],
  make(finding, input) {
    const { draft, say } = input;
    const { root, text } = draft.yaml;
    const id = textOf(finding, 'id');
    const path = pathAround(root, finding.range);
    const index = path?.at(-1);
    const list = path && nodeAt(root, path.slice(0, -1));
    if (id === undefined || list?.kind !== 'list' || typeof index !== 'number') return [];
    const removed = removeItem(text, list, index);
    const targets = textsOf(finding, 'to');
    return targets.flatMap((target) => {
      const to = target.split('.');
      const there = nodeAt(root, to);
      const isThere =
        there?.kind === 'list' && there.items.some((item) => item?.kind === 'scalar' && item.text === id);
      const edits = isThere ? [removed] : [removed, addId(draft, to, writeScalar(id))];
      return fixHere(input, say.fixes.move(id, target.replace('.', ': ')), edits, {
        preferred: targets.length === 1,
      });
    });
  },
};

/** Somebody that is not listed yet is added to `stakeholders.yaml`. */
export const register: FixMaker = {
  rules: ['unknown-stakeholder', 'unknown-signatory'],
  make(finding, input) {
    const { draft, uri, surroundings, draftOf, say } = input;
    const written = textOf(finding, 'written') ?? '';
    const { id, name } = proposeStakeholder(written);
    const planUri = surroundings.plan?.uri;
    if (id === '' || planUri === undefined || surroundings.stakeholders.some((one) => one.id === id))
      return [];
    const listUri = besidePlan(planUri, 'stakeholders');
    const list = draftOf(listUri);
    const sector = sectorFor(pathAround(draft.yaml.root, finding.range));
    const edit = list && addEntry(list.yaml.root, list.yaml.text, { id, name, sector });
    const here: readonly FixEdit[] = id === written ? [] : [{ range: finding.range, text: id }];
    const files = [...(here.length > 0 ? [{ uri, edits: here }] : []), { uri: listUri, edits: [edit] }];
    return fixIn(files, say.fixes.register(id), { preferred: textOf(finding, 'nearest') === undefined });
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

export function addEntry(
  root: Parameters<typeof entryOf>[0],
  text: string,
  entry: NewStakeholder,
): FixEdit | undefined {
  const list = entryOf(root, 'stakeholders')?.value;
  if (list?.kind !== 'list') return undefined;
  const last = list.items.at(-1);
  const lastRange = list.itemRanges.at(-1);
  if (!lastRange) return addFirst(text, list, entry);
  if (list.flow) return writeAt(lastRange.end, plain(`, ${inBraces(entry)}`));
  const isOnOneLine = last?.kind === 'map' && last.flow;
  return appendItem(text, list, (dash) =>
    plain(isOnOneLine ? `${spaces(dash)}- ${inBraces(entry)}` : onLines(entry, dash)),
  );
}

function addFirst(text: string, { range }: ListNode, entry: NewStakeholder): FixEdit | undefined {
  const inside = text.slice(range.start + 1, range.end - 1);
  if (inside.trim() !== '') return undefined;
  const colon = text.lastIndexOf(':', range.start);
  const rows = withBreaksOf(text, plain(`\n${onLines(entry, 2)}`));
  return replaceWith({ start: colon + 1, end: range.end }, rows);
}

function inBraces({ id, name, sector }: NewStakeholder): string {
  return `{ id: ${id}, name: ${writeListItem(name)}${sector === undefined ? '' : `, sector: ${sector}`} }`;
}

export function onLines({ id, name, sector }: NewStakeholder, dash: number): string {
  const indent = spaces(dash + 2);
  return [
    `${spaces(dash)}- id: ${id}`,
    `${indent}name: ${writeScalar(name)}`,
    ...(sector === undefined ? [] : [`${indent}sector: ${sector}`]),
  ].join('\n');
}
