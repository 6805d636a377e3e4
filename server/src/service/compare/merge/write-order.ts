import type { TextEdit } from '../../text/edit';
import { emptyAt } from '../../text/range';
import { spaces, startsItsLine } from '../../yaml/layout/rows';
import { startOfLine } from '../../yaml/line-at';
import type { ListNode } from '../../yaml/tree';
import type { Block } from './blocks';
import type { LinedUp } from './line-up';
import { wordsOfComment, type Merge } from './version';
import { linesOf, rebuild, sliceWith, writeConflict, writeInline } from './write';

/**
 * Behind which of our fields a field of theirs comes: the last that the form has before it, or the one it stands behind with
 * them.
 */
export function insertionPointsIn(
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

/** A block of theirs on lines of its own behind one of ours, or in front of all of them; apart from it as others are. */
export function writeNew(
  merge: Merge,
  their: Block,
  behind: Block | undefined,
  ours: readonly Block[],
  theirs: readonly Block[],
): TextEdit {
  const { text } = merge.ours;
  const [first] = ours;
  const column = first?.column ?? 0;
  if (behind) {
    const gap = standsApart(behind, ours, their, theirs) ? merge.lineBreak : '';
    const [tail] = behind.tail;
    // A comment at the end of the list, in both, stays at its end.
    const isShared = tail !== undefined && textsOf(behind.tail) === textsOf(their.tail);
    const at = isShared ? startOfLine(text, tail.range.start) : behind.to;
    return write(at, gap + linesOf(merge, isShared ? withoutTail(their) : their, column, { withLead: true }));
  }
  if (first && !startsItsLine(text, first.start)) {
    // Behind a dash there is no room for comments.
    if (their.lead.length > 0) return writeNew(merge, their, first, ours, theirs);
    const lines = linesOf(merge, their, column, { withLead: false });
    return write(first.start, lines.slice(column) + spaces(column));
  }
  const lines = linesOf(merge, their, column, { withLead: true });
  const gap = ours.length > 1 && standsApartAt(ours, 1) ? merge.lineBreak : '';
  return write(first ? topOf(first) : text.length, lines + gap);
}

function textsOf(comments: Block['tail']): string {
  return comments.map(wordsOfComment).join('\n');
}

function withoutTail(block: Block): Block {
  const [tail] = block.tail;
  return tail ? { ...block, tail: [], to: startOfLine(block.of.text, tail.range.start) } : block;
}

/** A block that we have taken out and they have changed. */
export function conflictBehind(
  merge: Merge,
  { base, theirs }: { readonly base: Block | undefined; readonly theirs: Block },
  behind: Block | undefined,
  ours: readonly Block[],
): TextEdit {
  const { text } = merge.ours;
  const [first] = ours;
  const column = first?.column ?? 0;
  const linesAs = (block: Block | undefined) =>
    block ? linesOf(merge, block, column, { withLead: true }) : '';
  const isBehindDash = first !== undefined && !startsItsLine(text, first.start);
  const above = behind ?? (isBehindDash ? first : undefined);
  return write(
    above ? above.to : first ? topOf(first) : text.length,
    writeConflict(merge, '', linesAs(base), linesAs(theirs)),
  );
}

/** Takes blocks out, with the empty lines that set them apart; nothing where a comment would go astray with them. */
export function removalsOf(
  { ours: { text } }: Merge,
  gone: readonly Block[],
  blocks: readonly Block[],
): readonly TextEdit[] | undefined {
  const [first] = blocks;
  const all = new Set(gone);
  if (!first || !all.has(first) || startsItsLine(text, first.start))
    return gone.map((block) => removalOf(block, blocks));
  // The first one that stays takes its place behind the dash.
  const next = blocks.find((block) => !all.has(block));
  if (!next || next.lead.length > 0) return undefined;
  const rest = gone.filter((block) => block.start > next.start).map((block) => removalOf(block, blocks));
  return [{ range: { start: first.start, end: next.start }, text: '' }, ...rest];
}

function removalOf(block: Block, blocks: readonly Block[]): TextEdit {
  const before = blocks[block.index - 1];
  return { range: { start: before ? before.to : block.from, end: block.to }, text: '' };
}

/** True when the block next to which another comes is set apart from its neighbours by an empty line. */
function standsApart(behind: Block, ours: readonly Block[], their: Block, theirs: readonly Block[]): boolean {
  const { index } = behind;
  const isApartInTheirs = their.index > 0 && standsApartAt(theirs, their.index);
  if (ours.length === 1) return isApartInTheirs;
  const isApart = standsApartAt(ours, index + 1 < ours.length ? index + 1 : index);
  const isSameNeighbour = their.key !== undefined && theirs[their.index - 1]?.key === behind.key;
  return isApart && (!isSameNeighbour || isApartInTheirs);
}

/** True when an empty line stands above this block. */
function standsApartAt(blocks: readonly Block[], index: number): boolean {
  const [above, block] = [blocks[index - 1], blocks[index]];
  return above !== undefined && block !== undefined && above.to < block.from;
}

/** The opening comment of a file stays at its top; one that silences a check stays with its line. */
function topOf(first: Block): number {
  const isSilencing = first.lead.some((comment) => /^#\s*codraft-ignore\s/.test(comment.text));
  return first.key !== undefined && first.column === 0 && !isSilencing ? first.head : first.from;
}

function write(at: number, text: string): TextEdit {
  return { range: emptyAt(at), text };
}

/** The edits that bring the items of a list on lines into their new order, each in its new state. */
export function writeOrder(
  merge: Merge,
  linedUp: readonly LinedUp[],
  mine: readonly Block[],
  yours: readonly Block[],
): readonly TextEdit[] | undefined {
  const kept = linedUp.flatMap(({ item }) => item.ours ?? []);
  if (kept.every((block, i) => i === 0 || (kept[i - 1]?.start ?? 0) < block.start))
    return inPlace(merge, linedUp, mine, yours);
  return anew(merge, linedUp, mine);
}

function inPlace(
  merge: Merge,
  linedUp: readonly LinedUp[],
  mine: readonly Block[],
  yours: readonly Block[],
): readonly TextEdit[] | undefined {
  const there = new Set(linedUp.flatMap(({ item, fate }) => (fate === 'gone' ? [] : (item.ours ?? []))));
  const removals = removalsOf(
    merge,
    mine.filter((block) => !there.has(block)),
    mine,
  );
  if (!removals) return undefined;
  const edits = [...removals];
  let above: Block | undefined;
  for (const { item, fate, edits: own } of linedUp) {
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
  linedUp: readonly LinedUp[],
  mine: readonly Block[],
): readonly TextEdit[] | undefined {
  const { text } = merge.ours;
  const [first] = mine;
  const last = mine.at(-1);
  if (!first || !last || !mine.every(({ start }) => startsItsLine(text, start))) return undefined;
  const written: string[] = [];
  for (const { item, fate, edits } of linedUp) {
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

/** The items of a list in brackets, each in its new state. */
export function writeBrackets(
  merge: Merge,
  list: ListNode,
  mine: readonly Block[],
  linedUp: readonly LinedUp[],
): readonly TextEdit[] | undefined {
  const parts: string[] = [];
  for (const { fate, item, edits } of linedUp) {
    if (fate === 'gone') continue;
    const part = item.ours
      ? sliceWith(merge.ours.text, item.ours, edits)
      : item.theirs && writeInline(item.theirs.of, item.theirs.value);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return rebuild(merge, list, mine, parts);
}
