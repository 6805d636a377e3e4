import type { TextEdit } from '../../text/edit';
import { emptyAt } from '../../text/range';
import { spaces, startsItsLine } from '../../yaml/layout/rows';
import { startOfLine } from '../../yaml/line-at';
import type { Block } from './blocks';
import { wordsOfComment } from './comment-counts';
import type { Merge } from './outcome';
import { linesOf, writeConflict } from './write-block';

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
  const { index: place } = their;
  const isApartInTheirs = place > 0 && standsApartAt(theirs, place);
  if (ours.length === 1) return isApartInTheirs;
  const isApart = standsApartAt(ours, index + 1 < ours.length ? index + 1 : index);
  const isSameNeighbour = their.key !== undefined && theirs[place - 1]?.key === behind.key;
  return isApart && (!isSameNeighbour || isApartInTheirs);
}

/** True when an empty line stands above this block. */
export function standsApartAt(blocks: readonly Block[], index: number): boolean {
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
