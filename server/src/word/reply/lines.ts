import { lineOf } from '../../service/index';
import type { Block, Paragraph, Piece } from '../document';

/** The lines that some blocks show, those without words left out. */
export function linesIn(blocks: readonly Block[]): readonly string[] {
  return [...paragraphsIn(blocks)].map((paragraph) => lineIn(paragraph)).filter((line) => line !== '');
}

/** Every paragraph, those in tables included, in order. */
export function* paragraphsIn(blocks: readonly Block[]): Iterable<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else if (block.kind === 'table')
      for (const { cells } of block.rows) for (const cell of cells) yield* paragraphsIn(cell.blocks);
  }
}

/** What a paragraph shows, or as much of it as is asked for. */
export function lineIn({ pieces }: Pick<Paragraph, 'pieces'>, isAsked?: (piece: Piece) => boolean): string {
  const words = pieces.map((piece) =>
    piece.kind === 'text' && !piece.look.hidden && !piece.isPrompt && (isAsked?.(piece) ?? true)
      ? piece.text
      : '',
  );
  return lineOf(words.join(''));
}
