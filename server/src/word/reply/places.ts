import type { AnswerPlace } from '../../service/index';
import type { Block, Mark, Paragraph, Piece, SentAnswer } from '../document';
import { lineIn } from './lines';

/** Where somebody is who reads a file from its beginning to its end. */
export interface Reader {
  /** Marks between paragraphs as well. */
  piece?(piece: Piece): void;
  paragraph?(paragraph: Paragraph, below: string): void;
  mark?(mark: Mark, at: { readonly open: ReadonlySet<string>; readonly below: string }): void;
}

/** Reads a file from its beginning, and knows below which heading and between which bookmarks each thing stands. */
export function readThrough(blocks: readonly Block[], reader: Reader): void {
  const open = new Set<string>();
  let below = '';
  const mark = (one: Mark) => {
    if (one.of === 'bookmark' && one.edge === 'start') open.add(one.name);
    else if (one.of === 'bookmark') open.delete(one.name);
    reader.mark?.(one, { open, below });
  };
  const visit = (some: readonly Block[]) => {
    for (const block of some) {
      if (block.kind === 'mark') {
        mark(block);
        reader.piece?.(block);
      } else if (block.kind === 'table')
        for (const { cells } of block.rows) for (const cell of cells) visit(cell.blocks);
      else {
        const own = block.heading === undefined ? '' : lineIn(block);
        if (own !== '') below = own;
        for (const piece of block.pieces) {
          if (piece.kind === 'mark') mark(piece);
          reader.piece?.(piece);
        }
        reader.paragraph?.(block, below);
      }
    }
  };
  visit(blocks);
}

export function placeOf({ path, field, items }: SentAnswer): AnswerPlace {
  return { path, field, items };
}

/** All pieces in some blocks. */
export function piecesIn(blocks: Iterable<Block>, found = new Set<Piece>()): Set<Piece> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') for (const piece of block.pieces) found.add(piece);
    else if (block.kind === 'table')
      for (const { cells } of block.rows) for (const cell of cells) piecesIn(cell.blocks, found);
  }
  return found;
}
