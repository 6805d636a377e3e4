import type { TextEdit } from '../../text/edit';
import { nextLine, startsItsLine } from '../../yaml/layout/rows';
import type { MapNode } from '../../yaml/tree';
import { blocksOf, type Block } from './blocks';
import { exactMap, type Meaning } from '../meaning';
import { isUntouched, mergeBlock } from './merge-block';
import { namesRenamed } from './milestones-named';
import { sliceWith, type Merge, type Outcome, type Three } from './outcome';
import { rebuild } from './rebuild-brackets';
import { conflictBehind, removalsOf, writeNew } from './place-block';
import { conflictAt } from './write-block';
import { writeInline } from './write-inline';

export interface Holders {
  readonly base: Block | undefined;
  readonly ours: Block | undefined;
  readonly theirs: Block | undefined;
}

type Entries = (readonly [key: string, meaning: Meaning])[];

/** The fields of a map one by one. Their order is ours; what they added comes where the form has it. */
export function mergeMap(
  merge: Merge,
  { base, ours, theirs, fact }: Three<MapNode>,
  holders: Holders,
  versions = { base: holders.base?.of, theirs: holders.theirs?.of },
): Outcome | undefined {
  const above = (block: Block | undefined) => (block ? nextLine(block.of.text, block.inside) : 0);
  const before = base && versions.base ? blocksOf(versions.base, base, above(holders.base)) : [];
  const mine = blocksOf(merge.ours, ours, above(holders.ours));
  const yours = versions.theirs ? blocksOf(versions.theirs, theirs, above(holders.theirs)) : [];
  const inBase = byKey(before);
  const inOurs = byKey(mine);
  const inTheirs = byKey(yours);
  const facts = new Map(fact?.fields?.map((field) => [field.name, field]));

  const edits: TextEdit[] = [];
  const [ifOurs, ifTheirs]: [Entries, Entries] = [[], []];
  const parts: string[] = [];
  const gone: Block[] = [];
  let conflicts = 0;

  const isUnclear = (part: Partial<Record<'ours' | 'theirs', Block>>, key: string) =>
    namesRenamed(part, facts.get(key), merge.renamed);

  for (const block of mine) {
    const key = block.key ?? '';
    const old = inBase.get(key);
    const their = inTheirs.get(key);
    if (their) {
      const merged = mergeBlock(merge, { base: old, ours: block, theirs: their, fact: facts.get(key) });
      if (!merged) return undefined;
      edits.push(...merged.edits);
      conflicts += merged.conflicts;
      ifOurs.push([key, merged.ours]);
      ifTheirs.push([key, merged.theirs]);
      if (ours.flow) {
        const part = sliceWith(merge.ours.text, block, merged.edits);
        if (part === undefined) return undefined;
        parts.push(part);
      }
    } else if (!old && !isUnclear({ ours: block }, key)) {
      ifOurs.push([key, block.meaning]);
      ifTheirs.push([key, block.meaning]);
      parts.push(merge.ours.text.slice(block.start, block.end));
    } else if (old && isUntouched(old, block)) {
      gone.push(block);
    } else {
      // Without what stands behind a dash, the dash would be theirs no more.
      if (ours.flow || !startsItsLine(merge.ours.text, block.start)) return undefined;
      edits.push(conflictAt(merge, { base: old, ours: block, theirs: undefined }, true));
      conflicts++;
      ifOurs.push([key, block.meaning]);
    }
  }

  const placeFor = placesIn(inOurs, yours, fact?.fields?.map(({ name }) => name) ?? []);
  for (const their of yours) {
    const key = their.key ?? '';
    if (inOurs.get(key)) continue;
    const old = inBase.get(key);
    if (old && isUntouched(old, their)) continue;
    const isApart = old !== undefined || isUnclear({ theirs: their }, key);
    if (ours.flow) {
      const value = their.value && writeInline(their.of, their.value);
      if (isApart || (their.value && value === undefined)) return undefined;
      parts.push(value === undefined ? `${key}:` : `${key}: ${value}`);
    } else {
      const place = placeFor(their);
      edits.push(
        isApart
          ? conflictBehind(merge, { base: old, theirs: their }, place, mine)
          : writeNew(merge, their, place, mine, yours),
      );
      if (isApart) conflicts++;
    }
    if (!isApart) ifOurs.push([key, their.meaning]);
    ifTheirs.push([key, their.meaning]);
  }

  const removals = ours.flow ? [] : removalsOf(merge, gone, mine);
  if (!removals) return undefined;
  const outcome = { conflicts, ours: exactMap(ifOurs), theirs: exactMap(ifTheirs) };
  if (!ours.flow) return { ...outcome, edits: [...removals, ...edits] };
  const written = rebuild(merge, ours, mine, parts);
  return written && { ...outcome, edits: written };
}

/** The first of each name. */
function byKey(blocks: readonly Block[]): ReadonlyMap<string | undefined, Block> {
  return new Map([...blocks].reverse().map((block) => [block.key, block]));
}

/**
 * Behind which of our fields a field of theirs comes: the last that the form has before it, or the one it stands behind with
 * them.
 */
function placesIn(
  inOurs: ReadonlyMap<string | undefined, Block>,
  theirs: readonly Block[],
  order: readonly string[],
): (their: Block) => Block | undefined {
  const above = new Map<Block, Block | undefined>();
  let last: Block | undefined;
  for (const block of theirs) {
    above.set(block, last);
    last = inOurs.get(block.key) ?? last;
  }
  return (their) => {
    const rank = order.indexOf(their.key ?? '');
    if (rank < 0) return above.get(their);
    const before = order.slice(0, rank).reverse();
    return inOurs.get(before.find((key) => inOurs.has(key)));
  };
}
