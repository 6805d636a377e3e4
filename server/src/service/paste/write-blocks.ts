import type { Block, TableBlock, TextBlock } from './blocks';
import { ListPlaces } from './list-place';
import { writeInline, writeLines } from './write-words';

/** The blocks as Markdown, with an empty line between two paragraphs and none between two items. */
export function writeBlocks(blocks: readonly Block[]): string {
  const places = new ListPlaces();
  const lines: string[] = [];
  let last: Block | undefined;
  for (const block of blocks) {
    const written = block.kind === 'table' ? writeTable(block) : writeText(block);
    if (written.length === 0) continue;
    const { first, rest, isClose } = places.placeOf(block);
    if (last && !(isClose && last.kind === 'text')) lines.push('');
    for (const [i, line] of written.entries()) lines.push((i === 0 ? first : rest) + line);
    last = block;
  }
  return lines.join('\n');
}

function writeText({ pieces, heading, level }: TextBlock): readonly string[] {
  if (heading === undefined || level > 0) return writeLines(pieces);
  const words = writeInline(pieces.map((piece) => ({ ...piece, bold: false })));
  // The title of the document is not the answer's to give, and signs at the end of a heading would be taken away.
  return words === ''
    ? []
    : [`${'#'.repeat(Math.min(heading + 1, 6))} ${words.replace(/(^|\s)(#+)$/, '$1\\$2')}`];
}

function writeTable({ rows }: TableBlock): readonly string[] {
  const [head = '', ...body] = rows.map(
    (cells) => `| ${cells.map((cell) => writeInline(cell, { inTable: true })).join(' | ')} |`,
  );
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...body];
}
