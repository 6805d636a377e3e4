import { formOf } from '../../kinds/kinds';
import { fieldOf, type FieldFact } from '../../schema/field-fact';
import { entryOf, type TreeNode } from '../../yaml/tree';
import { listKindOf } from '../list-kinds';
import { itemsOf, namedBy, pairItems, type Item } from '../pair-items';
import type { Version } from './version';

/** The ids of milestones that no longer mean, with each side, the milestone that they meant before. */
export type Renamed = Readonly<Record<'ours' | 'theirs', ReadonlySet<string>>>;

export function renamedBetween(base: Version, after: Version): ReadonlySet<string> {
  const fact = fieldOf(formOf('commitment'), 'milestones');
  const [before, now] = [base, after].map(({ root, text }) =>
    itemsOf(entryOf(root, 'milestones')?.value, text),
  );
  if (!before || !now) return new Set();
  const known = new Set(before.map(idOf));
  const pairs = pairItems(before, now, listKindOf(fact, []));
  return new Set(
    pairs.flatMap((pair) => {
      const [was, is] = [idOf(pair.before), idOf(pair.after)];
      if (was === is || is === undefined) return [];
      return [was, known.has(is) ? is : undefined].filter((id) => id !== undefined);
    }),
  );
}

/** The same part in the versions that have it. */
interface Part {
  readonly base?: { readonly value: TreeNode | undefined } | undefined;
  readonly ours?: { readonly value: TreeNode | undefined } | undefined;
  readonly theirs?: { readonly value: TreeNode | undefined } | undefined;
}

/**
 * One side has given milestones other ids, and the other side names one of them by the id that it had: which one is meant is
 * for people to say.
 */
export function namesRenamed(
  { base, ours, theirs }: Part,
  fact: FieldFact | undefined,
  renamed: Renamed,
): boolean {
  if (!fact || renamed.ours.size + renamed.theirs.size === 0) return false;
  const before = namedIn(base?.value, fact);
  const added = (node: TreeNode | undefined) => namedIn(node, fact).filter((id) => !before.includes(id));
  const [mine, yours] = [added(ours?.value), added(theirs?.value)];
  // Where both have given it to another step, both mean that one.
  const isShared = (id: string) =>
    [renamed.ours, renamed.theirs].every((ids) => ids.has(id)) && mine.includes(id) && yours.includes(id);
  return (
    yours.some((id) => renamed.ours.has(id) && !isShared(id)) ||
    mine.some((id) => renamed.theirs.has(id) && !isShared(id))
  );
}

function namedIn(node: TreeNode | undefined, fact: FieldFact): readonly string[] {
  if (node?.kind === 'scalar') return fact.refers === 'milestone' ? [node.text.trim()] : [];
  const { item } = fact;
  if (node?.kind === 'list') return item ? node.items.flatMap((one) => namedIn(one, item)) : [];
  return (fact.fields ?? []).flatMap((field) => namedIn(entryOf(node, field.name)?.value, field));
}

function idOf(item: Item | undefined): string | undefined {
  return item && namedBy(item.node, ['id']);
}
