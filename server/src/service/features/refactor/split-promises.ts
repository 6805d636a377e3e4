import { subItemsOf } from '../../rules/writing/sub-items';
import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import { itemWith, putItems } from '../../put/put-items';
import { plain, type PutEdit } from '../../put/written';
import { proseOf } from '../../yaml/prose';
import { oneLine } from '../../yaml/write-scalar';
import { freeId, nextMilestoneId } from '../fixes/next-id';
import type { Refactoring, RefactorInput } from './refactoring';

/** More milestones than this are no plan. */
const mostMilestones = 20;

/** A milestone for each of the numbered parts of a solution. The solution itself is left as it is written. */
export function splitPromises({ draft, selection: place, messages }: RefactorInput): readonly Refactoring[] {
  if (draft.kind !== 'commitment') return [];
  const { solution } = draft.commitment.description;
  if (!solution.ok || solution.node.kind !== 'scalar') return [];
  if (place.end < solution.range.start || place.start > solution.range.end) return [];
  const there = new Set(
    draft.commitment.milestones.flatMap(({ title }) => (title.ok ? [oneLine(title.value)] : [])),
  );
  const titles = subItemsOf(proseOf(solution.node, draft.yaml.text))
    .map(({ text }) => titleOf(text))
    .filter((title) => title !== '' && !there.has(title));
  if (titles.length < 2 || titles.length > mostMilestones) return [];
  const edit = addMilestones(draft, titles);
  return edit
    ? [{ title: messages.refactor.splitPromises(titles.length), kind: 'rewrite', edits: [edit] }]
    : [];
}

/** The first paragraph of a part, on one line and without the mark that divides it from the next. */
function titleOf(part: string): string {
  const [paragraph = ''] = part.split('\u2029').filter((one) => one.trim() !== '');
  return oneLine(paragraph)
    .replace(/ {2,}/g, ' ')
    .replace(/(?:[;,]|[;,]? (?:and|y|et|e))$/, '');
}

function addMilestones(draft: CommitmentDraft, titles: readonly string[]): PutEdit | undefined {
  const taken = new Set(draft.commitment.milestones.flatMap(({ id }) => (id.ok ? [id.value] : [])));
  let next = nextMilestoneId(draft);
  const items = titles.map((title) => {
    const id = next;
    taken.add(id);
    next = freeId(id, taken);
    return itemWith({ id: plain(id), title });
  });
  return putItems(draft, ['milestones'], items);
}
