import { formOf } from '../../../kinds/kinds';
import { labelOf } from '../../../schema/label-of';
import { freeId, nextMilestoneId } from '../next-id';
import { fixHere, type FixMaker } from '../fix';
import { entryAt, pathAround, removeBlankEntry } from '../layout/entries';
import { removeItem } from '../layout/remove-item';
import { nodeAt } from '../../../yaml/tree';

/** Of two fields of one name, the one without a value goes. */
export const deleteEmptyDouble: FixMaker = {
  rules: ['duplicate-field'],
  makesSafe: true,
  make(finding, input) {
    const { root, text } = input.draft.yaml;
    const first = finding.related?.[0];
    const both = [finding.range, ...(first ? [first.range] : [])];
    for (const range of both) {
      const entry = entryAt(root, range);
      const edit = entry && removeBlankEntry(text, entry.map, entry.entry);
      if (edit) {
        const key = finding.data?.key ?? '';
        const path = pathAround(root, (first ?? finding).range) ?? [];
        const label = labelOf(formOf(input.draft.kind), path);
        const title = input.messages.fixes.deleteEmpty(label === '' ? key : label);
        return fixHere(input, title, [edit], { preferred: true, safe: true });
      }
    }
    return [];
  },
};

/** Who is named twice is named once. */
export const dropMention: FixMaker = {
  rules: ['stakeholder-named-twice'],
  makesSafe: true,
  make(finding, input) {
    const { root, text } = input.draft.yaml;
    const written = finding.data?.written;
    const path = pathAround(root, finding.range);
    const index = path?.at(-1);
    const list = path && nodeAt(root, path.slice(0, -1));
    // Two entries of the list of stakeholders, or of its aliases, are more than a mention.
    if (written === undefined || list?.kind !== 'list' || typeof index !== 'number') return [];
    if (path?.includes('aliases') === true) return [];
    const inSameList = list.items
      .slice(0, index)
      .some((item) => item?.kind === 'scalar' && item.text === written);
    const title = input.messages.fixes.dropMention(written);
    return fixHere(input, title, [removeItem(text, list, index)], { preferred: true, safe: inSameList });
  },
};

/** A number or id that is taken gives way to the next free one. */
export const nextFree: FixMaker = {
  rules: ['duplicate-number', 'duplicate-id'],
  make(finding, input) {
    const { draft, messages } = input;
    const { range, data } = finding;
    const next = data?.next;
    if (typeof next === 'number')
      return fixHere(input, messages.fixes.use(String(next)), [{ range, text: String(next) }]);
    const id = finding.data?.id;
    if (id === undefined) return [];
    const taken = new Set(idsOf(draft));
    const free =
      draft.kind === 'commitment' && /^m\d+$/.test(id) ? nextMilestoneId(draft) : freeId(id, taken);
    return fixHere(input, messages.fixes.use(free), [{ range, text: free }]);
  },
};

function idsOf(draft: Parameters<FixMaker['make']>[1]['draft']): readonly string[] {
  return draft.fields.flatMap(({ fact, node }) =>
    fact.kind === 'id' && fact.name === 'id' && node?.kind === 'scalar' ? [node.text] : [],
  );
}
