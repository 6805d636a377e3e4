import type { Tracking, TrackedBy } from '../../service/index';
import type { Block, Change, Piece } from '../document';
import { changesIn, isGone, type Tracked } from '../settle';
import { lineIn } from './lines';

/** What was tracked in some blocks, as they are with their changes. */
export function trackingIn(blocks: readonly Block[], more: readonly Change[] = []): Tracking {
  return { by: authorsOf([...changesIn(blocks), ...more]), deleted: deletedIn(blocks) };
}

export const untracked: Tracking = { by: [], deleted: [] };

/** Each once, who came last first. */
export function authorsOf(changes: readonly Change[]): readonly TrackedBy[] {
  const last = new Map<string, string | undefined>();
  for (const { author, date } of changes) {
    const known = last.get(author);
    last.set(author, known === undefined || (date !== undefined && date > known) ? date : known);
  }
  return [...last]
    .map(([author, date]) => ({ author, ...(date !== undefined && { date }) }))
    .sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1));
}

/** The words that were taken out, in stretches that stood together. */
export function deletedIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'mark':
        return [];
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => deletedIn(cell.blocks)));
      case 'paragraph':
        return stretchesIn(block.pieces);
    }
  });
}

function stretchesIn(pieces: readonly Piece[]): readonly string[] {
  const stretches: string[] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (piece.kind !== 'text') continue;
    const isDeleted = piece.change?.kind === 'deleted';
    if (isDeleted && isOpen) stretches.push((stretches.pop() ?? '') + piece.text);
    else if (isDeleted) stretches.push(piece.text);
    isOpen = isDeleted;
  }
  return stretches.map((text) => text.trim()).filter((text) => text !== '');
}

/** What was tracked of each line that is left once the changes are settled. */
export function trackedLines(
  blocks: readonly Block[],
  tracked: Tracked,
): (lines: readonly string[]) => Tracking {
  const found = new Map<string, { readonly by: readonly Change[]; readonly deleted: readonly string[] }>();
  const visit = (some: readonly Block[], around: readonly Change[]) => {
    for (const block of some) {
      if (block.kind === 'table') {
        for (const { change, cells } of block.rows)
          for (const cell of cells) visit(cell.blocks, change ? [change] : around);
      } else if (block.kind === 'paragraph') {
        const line = lineIn(block, (piece) => piece.kind !== 'text' || !isGone(piece.change, tracked));
        const by = [...changesIn([block]), ...around];
        if (line !== '' && by.length > 0) found.set(line, { by, deleted: deletedIn([block]) });
      }
    }
  };
  visit(blocks, []);
  return (lines) => {
    const all = lines.flatMap((line) => found.get(line) ?? []);
    const deleted = tracked === 'accept' ? all.flatMap((one) => one.deleted) : [];
    return { by: authorsOf(all.flatMap(({ by }) => by)), deleted };
  };
}
