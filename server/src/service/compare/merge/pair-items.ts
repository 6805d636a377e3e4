import type { FieldKind } from '../../schema/field-fact';
import { foldName } from '../../text/fold-name';
import { entryOf } from '../../yaml/tree';
import type { Block } from './blocks';
import { meaningOf, nothing } from './meaning';

/** For each item of `before` the item of `after` that it has become; nothing for those that are gone. */
export type Pairs = ReadonlyMap<Block, Block>;

/** Items of these lists are names: another name is another item. */
const names: ReadonlySet<FieldKind> = new Set([
  'stakeholder',
  'milestone',
  'theme',
  'id',
  'webAddress',
  'number',
]);

/**
 * Pairs the items of two versions of a list: first those that say the same, then those of the same title (however they were
 * renumbered), of the same id, and at last those that are much alike.
 */
export function pairItems(
  before: readonly Block[],
  after: readonly Block[],
  kind: FieldKind | undefined,
): Pairs {
  const pairs = new Map<Block, Block>();
  const taken = new Set<Block>();
  const pair = (a: Block, b: Block) => {
    pairs.set(a, b);
    taken.add(b);
  };
  const left = () => [before.filter((a) => !pairs.has(a)), after.filter((b) => !taken.has(b))] as const;
  const pairBy = (keyOf: (block: Block) => string | undefined, isUnique: boolean) => {
    const [as, bs] = left();
    const [ofA, ofB] = [groupBy(as, keyOf), groupBy(bs, keyOf)];
    for (const [key, mine] of ofA) {
      const theirs = ofB.get(key) ?? [];
      if (isUnique && (mine.length > 1 || theirs.length > 1)) continue;
      mine.forEach((a, i) => {
        const b = theirs[i];
        if (b) pair(a, b);
      });
    }
  };

  pairBy((block) => block.meaning, false);
  if (kind !== undefined && names.has(kind)) return pairs;
  pairBy(titleOf, true);
  pairBy(idOf, true);
  pairBy((block) => partOf(block, 'by'), true);
  const [as, bs] = left();
  for (const { a, b } of likenesses(as, bs)) {
    if (!pairs.has(a) && !taken.has(b) && !areNamedApart(a, b, before, after)) pair(a, b);
  }
  pairAlone(before, after, pairs, pair);
  return pairs;
}

/** Two items that have each their own id, which the other version knows for something else, are two things. */
function areNamedApart(a: Block, b: Block, before: readonly Block[], after: readonly Block[]): boolean {
  const [idA, idB] = [idOf(a), idOf(b)];
  return (
    (idA !== undefined && after.some((block) => idOf(block) === idA)) ||
    (idB !== undefined && before.some((block) => idOf(block) === idB))
  );
}

/** A text that stands alone between the same neighbours as before is that text, rewritten. */
function pairAlone(
  before: readonly Block[],
  after: readonly Block[],
  pairs: Pairs,
  pair: (a: Block, b: Block) => void,
): void {
  const taken = new Set(pairs.values());
  before.forEach((a, i) => {
    if (pairs.has(a) || a.value?.kind !== 'scalar') return;
    const [above, below] = [before[i - 1], before[i + 1]];
    if ((above && !pairs.has(above)) || (below && !pairs.has(below))) return;
    const at = above ? after.indexOf(pairs.get(above) ?? a) + 1 : 0;
    const b = after[at];
    const next = after[at + 1];
    if (!b || taken.has(b) || b.value?.kind !== 'scalar') return;
    if (below ? pairs.get(below) === next : next === undefined) pair(a, b);
  });
}

function groupBy(
  blocks: readonly Block[],
  keyOf: (block: Block) => string | undefined,
): ReadonlyMap<string, readonly Block[]> {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const key = keyOf(block);
    if (key === undefined || key === nothing) continue;
    const group = groups.get(key);
    if (group) group.push(block);
    else groups.set(key, [block]);
  }
  return groups;
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

/** What two items have at least in common when one has become the other: half of their words. */
const enough = 0.5;
/** More comparisons than this take time that nobody has. */
const mostCompared = 40_000;

function likenesses(as: readonly Block[], bs: readonly Block[]) {
  if (as.length * bs.length > mostCompared) return [];
  const wordsOfB = bs.map((b) => [b, wordsIn(b)] as const);
  return as
    .flatMap((a) => {
      const words = wordsIn(a);
      return wordsOfB.map(([b, others]) => ({ a, b, likeness: likeness(words, others) }));
    })
    .filter((one) => one.likeness >= enough)
    .sort((one, other) => other.likeness - one.likeness);
}

function wordsIn(block: Block): readonly string[] {
  const { value, of } = block;
  const title = entryOf(value, 'title')?.value ?? entryOf(value, 'note')?.value ?? value;
  return foldName(meaningOf(title, of.text)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      common++;
      left.set(word, count - 1);
    }
  }
  return (2 * common) / (a.length + b.length);
}
