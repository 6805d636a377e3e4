import type { TextEdit } from '../../text/edit';
import { startsItsLine } from '../../yaml/layout/rows';
import type { Block } from './blocks';
import type { Placed } from './merge-list';
import { sliceWith, type Merge } from './outcome';
import { conflictBehind, removalsOf, standsApartAt, writeNew } from './place-block';
import { linesOf, writeConflict } from './write-block';

/** The edits that bring the items of a list on lines into their new order, each in its new state. */
export function writeOrder(
  merge: Merge,
  placed: readonly Placed[],
  mine: readonly Block[],
  yours: readonly Block[],
): readonly TextEdit[] | undefined {
  const kept = placed.flatMap(({ item }) => item.ours ?? []);
  if (kept.every((block, i) => i === 0 || (kept[i - 1]?.start ?? 0) < block.start))
    return inPlace(merge, placed, mine, yours);
  return anew(merge, placed, mine);
}

function inPlace(
  merge: Merge,
  placed: readonly Placed[],
  mine: readonly Block[],
  yours: readonly Block[],
): readonly TextEdit[] | undefined {
  const there = new Set(placed.flatMap(({ item, fate }) => (fate === 'gone' ? [] : (item.ours ?? []))));
  const removals = removalsOf(
    merge,
    mine.filter((block) => !there.has(block)),
    mine,
  );
  if (!removals) return undefined;
  const edits = [...removals];
  let above: Block | undefined;
  for (const { item, fate, edits: own } of placed) {
    const { ours, theirs } = item;
    if (ours) {
      if (fate !== 'gone') edits.push(...own);
      above = ours;
    } else if (theirs && fate === 'written') {
      edits.push(writeNew(merge, theirs, above, mine, yours));
    } else if (theirs && fate === 'apart') {
      edits.push(conflictBehind(merge, { base: item.base, theirs }, above, mine));
    }
  }
  return edits;
}

/** All items written in the new order, in the place of the list. */
function anew(
  merge: Merge,
  placed: readonly Placed[],
  mine: readonly Block[],
): readonly TextEdit[] | undefined {
  const { text } = merge.ours;
  const [first] = mine;
  const last = mine.at(-1);
  if (!first || !last || !mine.every(({ start }) => startsItsLine(text, start))) return undefined;
  const written: string[] = [];
  for (const { item, fate, edits } of placed) {
    if (fate === 'gone') continue;
    const { ours, theirs } = item;
    const linesAs = (block: Block | undefined) =>
      block ? linesOf(merge, block, first.column, { withLead: true }) : '';
    const lines = ours ? sliceWith(text, { start: ours.from, end: ours.to }, edits) : linesAs(theirs);
    if (lines === undefined) return undefined;
    const isApart = !ours && fate === 'apart';
    written.push(isApart ? writeConflict(merge, '', linesAs(item.base), lines) : lines);
  }
  const gap = standsApartAt(mine, 1) ? merge.lineBreak : '';
  return [{ range: { start: first.from, end: last.to }, text: written.join(gap) }];
}
