import type { Passage } from '../../service/index';
import type { Block, Change, Paragraph, Piece, Row } from '../document';
import { changesIn, isGone } from '../settle';
import { lineIn } from './lines';
import { contents } from './passages';
import { piecesIn } from './places';
import { authorsOf, deletedIn } from './tracking';

/**
 * Lines outside the answers that somebody has taken out with changes tracked, each stretch of them together. Of a line of which
 * something is left its passage tells what was taken out, and of a row of answers the answers do.
 */
export function deletedPassages(
  blocks: readonly Block[],
  answers: ReadonlyMap<string, readonly Block[]>,
): readonly Passage[] {
  const placed = piecesIn([...answers.values()].flat());
  const found: Passage[] = [];
  let run: { readonly below: string; readonly by: Change[]; readonly deleted: string[] } | undefined;
  let below = '';
  const end = () => {
    if (run)
      found.push({
        text: '',
        below: run.below,
        where: 'text',
        tracked: { by: authorsOf(run.by), deleted: run.deleted },
      });
    run = undefined;
  };
  const paragraph = (one: Paragraph) => {
    if (contents.test(one.style ?? '')) return;
    if (lineIn(one, (piece) => !isDeleted(piece)) !== '') {
      end();
      if (one.heading !== undefined) below = lineIn(one, (piece) => !isDeleted(piece));
      return;
    }
    const own = { ...one, pieces: one.pieces.filter((piece) => !placed.has(piece)) };
    const deleted = deletedIn([own]);
    if (deleted.length === 0) return;
    run ??= { below, by: [], deleted: [] };
    run.by.push(...changesIn([own]));
    run.deleted.push(...deleted);
  };
  const visit = (some: readonly Block[]) => {
    for (const block of some) {
      if (block.kind === 'paragraph') paragraph(block);
      else if (block.kind === 'table')
        for (const row of block.rows)
          if (!isDeletedAnswer(row, placed)) for (const cell of row.cells) visit(cell.blocks);
    }
  };
  visit(blocks);
  end();
  return found;
}

function isDeleted(piece: Piece): boolean {
  return piece.kind === 'text' && isGone(piece.change, 'accept');
}

function isDeletedAnswer({ change, cells }: Row, placed: ReadonlySet<Piece>): boolean {
  if (!isGone(change, 'accept')) return false;
  return cells.some((cell) => [...piecesIn(cell.blocks)].some((piece) => placed.has(piece)));
}
