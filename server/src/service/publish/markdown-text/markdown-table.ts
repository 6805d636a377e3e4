import { cleanText } from '../clean-text';
import type { Block, Cell, Table } from '../document';
import { gapWord } from '../gap-word';
import { escapeMarkdown } from './escape-markdown';
import { markdownInlines, type MarkdownWriting } from './markdown-inlines';

/** A table of GitHub's kind, which GOV.UK takes as well: every cell is one line. */
export function markdownTable(
  { caption, showsCaption, columns, rows }: Table,
  writing: MarkdownWriting,
): readonly string[] {
  const head = columns.map(({ heading }) => markdownInlines(heading, writing, 'cell').trim());
  const body = rows.map(({ cells }) => {
    const written = cells.flatMap((cell) => [cellLine(cell, writing), ...spanned(cell, columns.length)]);
    return line(columns.map((_, i) => written[i] ?? ''));
  });
  const title = showsCaption ? [`**${escapeMarkdown(caption)}**`, ''] : [];
  return [...title, line(head), line(columns.map(() => '---')), ...body];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function spanned({ span = 1 }: Cell, columns: number): readonly string[] {
  return Array.from({ length: Math.max(0, Math.min(span, columns) - 1) }, () => '');
}

function cellLine({ blocks }: Cell, writing: MarkdownWriting): string {
  return blocks.flatMap((block) => cellParts(block, writing)).join('<br>');
}

/** What a block comes to on one line; a list becomes lines with its own marks. */
function cellParts(block: Block, writing: MarkdownWriting): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return some(markdownInlines(block.text, writing, 'cell').trim());
    case 'list':
      return block.items.map((item, i) => {
        const mark = block.ordered ? `${(block.start ?? 1) + i}\\.` : '•';
        return `${mark} ${item.flatMap((one) => cellParts(one, writing)).join('<br>')}`;
      });
    case 'quote':
      return block.blocks.flatMap((one) => cellParts(one, writing));
    case 'code':
      return block.text.split(/\r\n|\r|\n/).map((text) => escapeMarkdown(cleanText(text)));
    case 'gap': {
      const why = block.why === undefined ? '' : escapeMarkdown(writing.headings.colon + block.why);
      return [`*\\[${escapeMarkdown(gapWord(block.state, writing.headings))}${why}\\]*`];
    }
    case 'problem':
      return [
        `**${(writing.headings.page[block.level] + writing.headings.colon).trimEnd()}** ${escapeMarkdown(block.message)}`,
      ];
    case 'table':
      return block.rows.map(({ cells }) => cells.map((cell) => cellLine(cell, writing)).join('; '));
    case 'figure':
      return cellParts(block.table, writing);
  }
}

function some(text: string): readonly string[] {
  return text === '' ? [] : [text];
}
