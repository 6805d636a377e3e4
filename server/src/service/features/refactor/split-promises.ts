import { subItemsOf } from '../../rules/writing/sub-items';
import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import { proseOf } from '../../yaml/prose';
import { entryOf } from '../../yaml/tree';
import type { FixEdit } from '../fixes/fix';
import { insertField } from '../fixes/layout/insert-field';
import { appendItem } from '../fixes/layout/items';
import { withBreaksOf } from '../../put/write-rows';
import { spaces } from '../../yaml/layout/rows';
import { join, plain, replaceWith, type Written } from '../../put/written';
import { freeId, nextMilestoneId } from '../fixes/next-id';
import { oneLine, writeScalar } from '../../yaml/write-scalar';
import { readIndentation } from '../../text/indentation';
import type { Refactoring, RefactorInput } from './refactoring';

/** More milestones than this are no plan. */
const mostMilestones = 20;

/** A milestone for each of the numbered parts of a solution. The solution itself is left as it is written. */
export function splitPromises({ draft, place, say }: RefactorInput): readonly Refactoring[] {
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
  return edit ? [{ title: say.refactor.splitPromises(titles.length), kind: 'rewrite', edits: [edit] }] : [];
}

/** The first paragraph of a part, on one line and without the mark that divides it from the next. */
function titleOf(part: string): string {
  const [paragraph = ''] = part.split('\u2029').filter((one) => one.trim() !== '');
  return oneLine(paragraph)
    .replace(/ {2,}/g, ' ')
    .replace(/(?:[;,]|[;,]? (?:and|y|et|e))$/, '');
}

function addMilestones(draft: CommitmentDraft, titles: readonly string[]): FixEdit | undefined {
  const { root, text } = draft.yaml;
  const items = itemsFor(draft, titles);
  const entry = entryOf(root, 'milestones');
  const list = entry?.value;
  if (list?.kind === 'list' && list.items.length > 0)
    return appendItem(text, list, (column) => rows(items, column));
  const column = readIndentation(text).list;
  if (!entry) {
    const write = () => join(['milestones:\n', rows(items, column)]);
    return insertField(draft, ['milestones'], { block: write, inline: write });
  }
  if (list?.kind !== 'list' || text.slice(list.range.start, list.range.end).includes('#')) return undefined;
  const start = text.slice(0, list.range.start).trimEnd().length;
  return replaceWith({ start, end: list.range.end }, withBreaksOf(text, join(['\n', rows(items, column)])));
}

function itemsFor(draft: CommitmentDraft, titles: readonly string[]): readonly (readonly string[])[] {
  const taken = new Set(draft.commitment.milestones.flatMap(({ id }) => (id.ok ? [id.value] : [])));
  let id = nextMilestoneId(draft);
  return titles.map((title) => {
    const lines = [`id: ${id}`, `title: ${writeScalar(title)}`];
    taken.add(id);
    id = freeId(id, taken);
    return lines;
  });
}

function rows(items: readonly (readonly string[])[], column: number): Written {
  return plain(
    items
      .map(([first = '', ...others]) =>
        [`${spaces(column)}- ${first}`, ...others.map((line) => `${spaces(column + 2)}${line}`)].join('\n'),
      )
      .join('\n'),
  );
}
