import type { TextEdit } from '../../text/edit';
import { nextLine } from '../../yaml/layout/rows';
import type { ListNode } from '../../yaml/tree';
import type { FieldFact } from '../../schema/field-fact';
import { listKindOf } from '../list-kinds';
import { blocksOf, type Block } from './blocks';
import { idOf, lineUp, orderOf, titleOf, type Item } from './line-up';
import { exactList, type Meaning } from '../meaning';
import { isUntouched, mergeBlock } from './merge-block';
import type { Holders } from './merge-map';
import { namesRenamed } from './milestones-named';
import { sliceWith, type Merge, type Outcome, type Three } from './outcome';
import { rebuild } from './rebuild-brackets';
import { conflictAt } from './write-block';
import { writeInline } from './write-inline';
import { writeOrder } from './write-order';

/** What becomes of one item. */
export interface Placed {
  readonly item: Item;
  /** `written`: theirs is put in. `gone`: it is taken out. `apart`: both readings stand in a conflict. */
  readonly fate: 'merged' | 'written' | 'gone' | 'apart';
  readonly edits: readonly TextEdit[];
  readonly conflicts: number;
  readonly ours: Meaning | undefined;
  readonly theirs: Meaning | undefined;
}

/** The items of a list one by one: those that only one side has changed, added, moved or taken out, and those of both. */
export function mergeList(
  merge: Merge,
  { base, ours, theirs, fact }: Three<ListNode>,
  holders: Holders,
): Outcome | undefined {
  const above = (block: Block) => nextLine(block.of.text, block.inside);
  if (!holders.ours || !holders.theirs) return undefined;
  const before = base && holders.base ? blocksOf(holders.base.of, base, above(holders.base)) : [];
  const mine = blocksOf(merge.ours, ours, above(holders.ours));
  const yours = blocksOf(holders.theirs.of, theirs, above(holders.theirs));
  const kind = listKindOf(fact, [...ours.items, ...theirs.items]);
  const items = lineUp(before, mine, yours, kind);
  if (bothReplaced(items)) return undefined;
  const order = orderOf(items, kind.isOrdered);
  if (!order) return undefined;

  const placed: Placed[] = [];
  for (const item of order) {
    const one = place(merge, item, fact?.item, !ours.flow);
    if (!one) return undefined;
    placed.push(one);
  }
  const isUnclear = ({ item, fate }: Placed) =>
    fate === 'written' && namesRenamed(item, fact?.item, merge.renamed);
  const clashes = new Set([...idsTwice(placed), ...placed.filter(isUnclear)]);
  if ([...clashes].some(({ fate }) => fate !== 'written') || (clashes.size > 0 && ours.flow))
    return undefined;
  const all = placed.map((one): Placed =>
    clashes.has(one) ? { ...one, fate: 'apart', conflicts: 1, ours: undefined } : one,
  );
  const edits = ours.flow ? writeBrackets(merge, ours, mine, all) : writeOrder(merge, all, mine, yours);
  return (
    edits && {
      edits,
      conflicts: all.reduce((sum, one) => sum + one.conflicts, 0),
      ours: exactList(all.flatMap((one) => one.ours ?? [])),
      theirs: exactList(all.flatMap((one) => one.theirs ?? [])),
    }
  );
}

function place(merge: Merge, item: Item, fact: FieldFact | undefined, onLines: boolean): Placed | undefined {
  const { base, ours, theirs } = item;
  const done = { item, edits: [], conflicts: 0 };
  const apart = (edits: readonly TextEdit[]): Placed | undefined =>
    onLines
      ? { item, fate: 'apart', edits, conflicts: 1, ours: ours?.meaning, theirs: theirs?.meaning }
      : undefined;
  if (ours && theirs) {
    if (!base && !isOneThing(ours, theirs)) return apart([conflictAt(merge, { base, ours, theirs }, true)]);
    const merged = mergeBlock(merge, { base, ours, theirs, fact });
    return merged && { ...merged, item, fate: 'merged' };
  }
  if (ours && !base && namesRenamed(item, fact, merge.renamed))
    return apart([conflictAt(merge, { base, ours, theirs }, true)]);
  if (ours && !base) return { ...done, fate: 'merged', ours: ours.meaning, theirs: ours.meaning };
  if (theirs && !base) return { ...done, fate: 'written', ours: theirs.meaning, theirs: theirs.meaning };
  const left = ours ?? theirs;
  if (!left || !base || isUntouched(base, left))
    return { ...done, fate: 'gone', ours: undefined, theirs: undefined };
  return apart(ours ? [conflictAt(merge, { base, ours, theirs }, true)] : []);
}

/** Two new milestones with one id are two things, unless they bear the same title as well. */
function isOneThing(ours: Block, theirs: Block): boolean {
  return (
    ours.meaning === theirs.meaning || (idOf(ours) === idOf(theirs) && titleOf(ours) === titleOf(theirs))
  );
}

/** Both have taken out the same item and put something of their own in its place. */
function bothReplaced(items: readonly Item[]): boolean {
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
function idsTwice(placed: readonly Placed[]): readonly Placed[] {
  const there = placed.filter(({ fate }) => fate !== 'gone');
  const idAfter = ({ item: { base, ours, theirs } }: Placed) => {
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

function writeBrackets(
  merge: Merge,
  list: ListNode,
  mine: readonly Block[],
  placed: readonly Placed[],
): readonly TextEdit[] | undefined {
  const parts: string[] = [];
  for (const { fate, item, edits } of placed) {
    if (fate === 'gone') continue;
    const part = item.ours
      ? sliceWith(merge.ours.text, item.ours, edits)
      : item.theirs && writeInline(item.theirs.of, item.theirs.value);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return rebuild(merge, list, mine, parts);
}
