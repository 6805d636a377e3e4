import { formOf } from '../../kinds/kinds';
import { fieldOf, type FieldFact } from '../../schema/field-fact';
import type { TextEdit } from '../../text/edit';
import { foldName } from '../../text/fold-name';
import { entryOf, type TreeNode } from '../../yaml/tree';
import { listKindOf, type ListKind } from '../list-kinds';
import type { Meaning } from '../meaning';
import { groupBy, itemsOf, namedBy, pairItems, type ItemPair } from '../pair-items';
import type { Block } from './blocks';
import type { Renamed, Version } from './version';

/** An item in the versions that have it. */
export interface Item {
  readonly base: Block | undefined;
  readonly ours: Block | undefined;
  readonly theirs: Block | undefined;
}

/** What becomes of one item. */
export interface LinedUp {
  readonly item: Item;
  /** `written`: theirs is put in. `gone`: it is taken out. `apart`: both readings stand in a conflict. */
  readonly fate: 'merged' | 'written' | 'gone' | 'apart';
  readonly edits: readonly TextEdit[];
  readonly conflicts: number;
  readonly ours: Meaning | undefined;
  readonly theirs: Meaning | undefined;
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
  const indexes = new Map(spine.map((item, at) => [item, at]));
  /** What comes behind each item of the spine, by its place; what comes before all of them, by -1. */
  const behind = new Map<number, Item[]>();
  let index = -1;
  for (const item of others) {
    const known = indexes.get(item);
    if (known !== undefined) {
      index = known;
      continue;
    }
    // Where both wrote on at one place, ours comes first.
    if (side === 'ours') while (isNewIn(spine[index + 1], 'ours')) index++;
    const there = behind.get(index);
    if (there) there.push(item);
    else behind.set(index, [item]);
  }
  return [...(behind.get(-1) ?? []), ...spine.flatMap((item, at) => [item, ...(behind.get(at) ?? [])])];
}

function isNewIn(item: Item | undefined, side: 'ours' | 'theirs'): boolean {
  return (
    item !== undefined && !item.base && item[side] !== undefined && !item[side === 'ours' ? 'theirs' : 'ours']
  );
}

/** Two new milestones with one id are two things, unless they bear the same title as well. */
export function isOneThing(ours: Block, theirs: Block): boolean {
  return (
    ours.meaning === theirs.meaning || (idOf(ours) === idOf(theirs) && titleOf(ours) === titleOf(theirs))
  );
}

/** Both have taken out the same item and put something of their own in its place. */
export function bothReplaced(items: readonly Item[]): boolean {
  const anchors = (side: 'base' | 'ours' | 'theirs', isMeant: (item: Item) => boolean) => {
    const found = new Set<Item | undefined>();
    let above: Item | undefined;
    const there = items.filter((item) => item[side]);
    for (const item of there.sort((a, b) => (a[side]?.start ?? 0) - (b[side]?.start ?? 0))) {
      if (item.base && item.ours && item.theirs) above = item;
      else if (isMeant(item)) found.add(above);
    }
    return found;
  };
  const gone = anchors('base', ({ ours, theirs }) => !ours && !theirs);
  const mine = anchors('ours', ({ base, theirs }) => !base && !theirs);
  const yours = anchors('theirs', ({ base, ours }) => !base && !ours);
  return [...gone].some((anchor) => mine.has(anchor) && yours.has(anchor));
}

/** The items that bear an id which another one bears already, through the merge alone. */
export function idsTwice(linedUp: readonly LinedUp[]): readonly LinedUp[] {
  const there = linedUp.filter(({ fate }) => fate !== 'gone');
  const idAfter = ({ item: { base, ours, theirs } }: LinedUp) => {
    const [b, o, t] = [base, ours, theirs].map((block) => block && idOf(block));
    return ours && (t === undefined || t === b) ? o : t;
  };
  // An id that stood twice on one side before is not the doing of the merge.
  const twiceIn = (side: 'ours' | 'theirs') => {
    const ids = there.flatMap(({ item }) => (item[side] && idOf(item[side])) ?? []);
    const once = new Set<string>();
    return ids.filter((id) => once.has(id) || !once.add(id));
  };
  const before = new Set([...twiceIn('ours'), ...twiceIn('theirs')]);
  const seen = new Set<string>();
  // Ours come first: what is theirs is the one that has to give way.
  const sorted = [...there].sort((a, b) => Number(a.fate === 'written') - Number(b.fate === 'written'));
  return sorted.filter((one) => {
    const id = idAfter(one);
    if (id === undefined) return false;
    const isTwice = seen.has(id) && !before.has(id);
    seen.add(id);
    return isTwice;
  });
}

function idOf(block: Block): string | undefined {
  return partOf(block, 'id');
}

function titleOf(block: Block): string | undefined {
  const title = partOf(block, 'title') ?? partOf(block, 'name');
  return title === undefined ? undefined : foldName(title);
}

function partOf({ value }: Block, key: string): string | undefined {
  const part = entryOf(value, key)?.value;
  return part?.kind === 'scalar' && part.text.trim() !== '' ? part.text.trim() : undefined;
}

export function renamedBetween(base: Version, after: Version): ReadonlySet<string> {
  const fact = fieldOf(formOf('commitment'), 'milestones');
  const [before, now] = [base, after].map(({ root, text }) =>
    itemsOf(entryOf(root, 'milestones')?.value, text),
  );
  if (!before || !now) return new Set();
  const idIn = (item: ItemPair['before']) => item && namedBy(item.node, ['id']);
  const known = new Set(before.map(idIn));
  const pairs = pairItems(before, now, listKindOf(fact, []));
  return new Set(
    pairs.flatMap((pair) => {
      const [was, is] = [idIn(pair.before), idIn(pair.after)];
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
