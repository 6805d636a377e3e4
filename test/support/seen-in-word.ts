import type { Block, WordDocument } from '../../server/src/word/document';

/** Blocks as lines that are easy to compare: signs of lists, bold as `*`, italic as `/`, struck as `~`, cells between `|`. */
export function seen(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'mark':
        return [];
      case 'table':
        return block.rows.map(
          ({ cells }) => `|${cells.map((cell) => seen(cell.blocks).join(' / ')).join('|')}|`,
        );
      case 'paragraph': {
        const { item, heading, pieces } = block;
        const words = pieces.map((piece) => {
          if (piece.kind !== 'text') return piece.kind === 'note' ? `[${piece.id}]` : '';
          const { bold, italic, strike } = piece.look;
          const around = `${bold ? '*' : ''}${italic ? '/' : ''}${strike ? '~' : ''}`;
          const linked = piece.link === undefined ? piece.text : `${piece.text}<${piece.link}>`;
          return around + linked + Array.from(around).reverse().join('');
        });
        const before = item ? `${'  '.repeat(item.level)}${item.sign ?? '-'} ` : '';
        return [`${heading === undefined ? '' : `${'#'.repeat(heading)} `}${before}${words.join('')}`];
      }
    }
  });
}

/** All words of a file, wherever they stand. */
export function wordsOf({ blocks, notes, margins, comments }: WordDocument): string {
  return [blocks, ...notes.values(), ...margins, ...comments.map((comment) => comment.blocks)]
    .map(wordsIn)
    .join('\n');
}

function wordsIn(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'mark':
          return '';
        case 'table':
          return block.rows.flatMap(({ cells }) => cells.map((cell) => wordsIn(cell.blocks))).join('\n');
        case 'paragraph':
          return block.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
      }
    })
    .join('\n');
}
