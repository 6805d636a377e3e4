import { cleanText } from '../clean-text';
import type { Block, Table } from '../document';
import { gapWord } from '../gap-word';
import { escapeLineStart, escapeMarkdown } from './escape-markdown';
import { markdownInlines, type MarkdownWriting } from './markdown-inlines';
import { markdownTable } from './markdown-table';

/** Blocks as lines, with an empty line between two of them. */
export function markdownBlocks(blocks: readonly Block[], writing: MarkdownWriting): readonly string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    const written = markdownBlock(block, writing);
    if (written.length === 0) continue;
    if (lines.length > 0) lines.push('');
    lines.push(...written);
  }
  return lines;
}

function markdownBlock(block: Block, writing: MarkdownWriting): readonly string[] {
  switch (block.kind) {
    case 'paragraph': {
      const text = escapeLineStart(markdownInlines(block.text, writing, 'line').trim());
      return text === '' ? [] : [text];
    }
    case 'list': {
      const { items, ordered, start = 1 } = block;
      return items.flatMap((item, i) => {
        const mark = ordered ? `${start + i}. ` : '- ';
        return indented(markdownBlocks(item, writing), mark);
      });
    }
    case 'quote':
      return markdownBlocks(block.blocks, writing).map((line) => `> ${line}`.trimEnd());
    case 'code':
      return codeBlock(block.text);
    case 'heading':
      return [`${'#'.repeat(block.level)} ${markdownInlines(block.text, writing, 'line').trim()}`];
    case 'gap': {
      const why = block.why === undefined ? '' : escapeMarkdown(writing.headings.colon + block.why);
      return [`*\\[${escapeMarkdown(gapWord(block.state, writing.headings))}${why}\\]*`];
    }
    case 'problem':
      return [
        `> **${(writing.headings.page[block.level] + writing.headings.colon).trimEnd()}** ${escapeMarkdown(block.message)}`,
      ];
    case 'table':
      return isFacts(block) ? factList(block, writing) : markdownTable(block, writing);
    case 'figure':
      return [`**${escapeMarkdown(block.caption)}**`, '', ...markdownBlock(block.table, writing)];
  }
}

/** The first line behind the mark, the others under it. */
export function indented(lines: readonly string[], mark: string): readonly string[] {
  const indent = ' '.repeat(mark.length);
  const [first = '', ...rest] = lines;
  return [`${mark}${first}`.trimEnd(), ...rest.map((line) => (line === '' ? '' : indent + line))];
}

/** Tildes make a block of code in both kinds of Markdown. */
function codeBlock(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map(cleanText);
  const longest = Math.max(2, ...lines.map((line) => /^\s*(~*)/.exec(line)?.[1]?.length ?? 0));
  const fence = '~'.repeat(longest + 1);
  return [fence, ...lines, fence];
}

/** A table without headings, each line of which says what it is. */
function isFacts({ columns, rows }: Table): boolean {
  return (
    columns.length === 2 &&
    columns.every(({ heading }) => heading.length === 0) &&
    rows.every(({ isHeaded, cells }) => isHeaded === true && cells.length === 2)
  );
}

/** Such a table reads better as a list: Markdown has no table without headings. */
function factList({ rows }: Table, writing: MarkdownWriting): readonly string[] {
  const colon = writing.headings.colon.trimEnd();
  return rows.flatMap(({ cells: [label, value] }) => {
    const name = markdownBlocks(label?.blocks ?? [], writing).join(' ');
    const content = value?.blocks ?? [];
    const [only, second] = content;
    if (only && !second && (only.kind === 'paragraph' || only.kind === 'gap')) {
      const [line = ''] = markdownBlocks(content, writing);
      return [`- **${name}${colon}** ${line}`.trimEnd()];
    }
    return indented([`**${name}${colon}**`, '', ...markdownBlocks(content, writing)], '- ');
  });
}
