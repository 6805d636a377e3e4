import type { Block } from './blocks';
import { foldName } from '../../text/fold-name';
import { entryOf } from '../../yaml/tree';
import type { ListKind } from '../list-kinds';
import { groupBy, pairItems } from '../pair-items';

/** An item in the versions that have it. */
export interface Item {
  readonly base: Block | undefined;
  readonly ours: Block | undefined;
  readonly theirs: Block | undefined;
}

/** Which items of the three versions of a list are one and the same. */
export function lineUp(
  base: readonly Block[],
  ours: readonly Block[],
  theirs: readonly Block[],
  kind: ListKind,
): readonly Item[] {
  const toOurs = pairBlocks(base, ours, kind);
  const toTheirs = pairBlocks(base, theirs, kind);
  const items: Item[] = base.map((block) => ({
    base: block,
    ours: toOurs.get(block),
    theirs: toTheirs.get(block),
  }));
  const known = new Set(items.flatMap((item) => [item.ours, item.theirs]));
  const [newInOurs, newInTheirs] = [ours, theirs].map((blocks) =>
    blocks.filter((block) => !known.has(block)),
  );
  const both = pairAdded(newInOurs ?? [], newInTheirs ?? []);
  const matched = new Set(both.values());
  return [
    ...items,
    ...(newInOurs ?? []).map((block) => ({ base: undefined, ours: block, theirs: both.get(block) })),
    ...(newInTheirs ?? [])
      .filter((block) => !matched.has(block))
      .map((block) => ({ base: undefined, ours: undefined, theirs: block })),
  ];
}

/** For each item of a list the one that it has become; nothing for those that are gone. */
function pairBlocks(
  before: readonly Block[],
  after: readonly Block[],
  kind: ListKind,
): ReadonlyMap<Block, Block> {
  const items = (blocks: readonly Block[]) =>
    blocks.flatMap(({ value, meaning }, index) => (value ? [{ node: value, index, meaning }] : []));
  const pairs = new Map<Block, Block>();
  for (const pair of pairItems(items(before), items(after), kind)) {
    const [a, b] = [before[pair.before?.index ?? -1], after[pair.after?.index ?? -1]];
    if (a && b) pairs.set(a, b);
  }
  return pairs;
}

/** What both added is one thing when it says the same or bears the same id or title. */
function pairAdded(ours: readonly Block[], theirs: readonly Block[]): ReadonlyMap<Block, Block> {
  const pairs = new Map<Block, Block>();
  const taken = new Set<Block>();
  const keys = [(block: Block) => block.meaning, idOf, titleOf];
  for (const keyOf of keys) {
    // From the last to the first, so that the first is at hand.
    const named = groupBy(theirs.filter((block) => !taken.has(block)).reverse(), keyOf);
    for (const block of ours) {
      const key = keyOf(block);
      if (pairs.has(block) || key === undefined) continue;
      const other = named.get(key)?.pop();
      if (!other) continue;
      pairs.set(block, other);
      taken.add(other);
    }
  }
  return pairs;
}

/**
 * The items in the order in which they come: ours, unless only theirs has changed it. What is new in theirs comes behind
 * the item that it stands behind there, and behind what is new in ours. Nothing when both changed the order differently.
 */
export function orderOf(items: readonly Item[], theirOrderCounts: boolean): readonly Item[] | undefined {
  const by = (side: 'base' | 'ours' | 'theirs', only: readonly Item[]) =>
    only.filter((item) => item[side]).sort((a, b) => (a[side]?.start ?? 0) - (b[side]?.start ?? 0));
  const common = items.filter((item) => item.base && item.ours && item.theirs);
  const [before, mine, yours] = [by('base', common), by('ours', common), by('theirs', common)];
  const isSame = (a: readonly Item[], b: readonly Item[]) => a.every((item, i) => item === b[i]);
  if (!theirOrderCounts || isSame(before, yours) || isSame(mine, yours))
    return weave(by('ours', items), by('theirs', items), 'ours');
  return isSame(before, mine) ? weave(by('theirs', items), by('ours', items), 'theirs') : undefined;
}

/** The items of one side, with those that only the other has put in. */
function weave(spine: readonly Item[], others: readonly Item[], side: 'ours' | 'theirs'): readonly Item[] {
  const places = new Map(spine.map((item, at) => [item, at]));
  /** What comes behind each item of the spine, by its place; what comes before all of them, by -1. */
  const behind = new Map<number, Item[]>();
  let place = -1;
  for (const item of others) {
    const known = places.get(item);
    if (known !== undefined) {
      place = known;
      continue;
    }
    // Where both wrote on at one place, ours comes first.
    if (side === 'ours') while (isNewIn(spine[place + 1], 'ours')) place++;
    const there = behind.get(place);
    if (there) there.push(item);
    else behind.set(place, [item]);
  }
  return [...(behind.get(-1) ?? []), ...spine.flatMap((item, at) => [item, ...(behind.get(at) ?? [])])];
}

function isNewIn(item: Item | undefined, side: 'ours' | 'theirs'): boolean {
  return (
    item !== undefined && !item.base && item[side] !== undefined && !item[side === 'ours' ? 'theirs' : 'ours']
  );
}

export function idOf(block: Block): string | undefined {
  return partOf(block, 'id');
}

export function titleOf(block: Block): string | undefined {
  const title = partOf(block, 'title') ?? partOf(block, 'name');
  return title === undefined ? undefined : foldName(title);
}

function partOf({ value }: Block, key: string): string | undefined {
  const part = entryOf(value, key)?.value;
  return part?.kind === 'scalar' && part.text.trim() !== '' ? part.text.trim() : undefined;
}
