import type { Block, Inline, PublishedDocument, Table } from '../document';

/**
 * The same document with nothing in it that GitHub would take for a mention of a person, an issue or a commit: a draft that
 * quotes “@name” or “#12” must neither notify nor link anybody. GitHub looks for these in what is shown, so a backslash does
 * not help; a space of no width does, and is not seen.
 */
export function quietMentions(document: PublishedDocument): PublishedDocument {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      heading: inlinesOf(section.heading),
      blocks: blocksOf(section.blocks),
    })),
  };
}

const gap = '\u200b';

function quiet(text: string): string {
  return text
    .replace(/@(?=[a-z\d])/gi, `@${gap}`)
    .replace(/#(?=\d)/g, `#${gap}`)
    .replace(/\bGH-(?=\d)/gi, (mark) => mark + gap)
    .replace(/github\.com/gi, (name) => name.replace('.', `.${gap}`))
    .replace(/\b(?=[\da-f]*\d)(?=[\da-f]*[a-f])[\da-f]{7,40}\b/gi, (hash) =>
      hash.replace(/.{6}(?=.)/g, (part) => part + gap),
    );
}

function inlinesOf(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    switch (inline.kind) {
      case 'text':
        return [{ ...inline, text: quiet(inline.text) }];
      case 'gap':
        return [{ ...inline, ...(inline.why !== undefined && { why: quiet(inline.why) }) }];
      case 'code':
      case 'break':
        return [inline];
      case 'link':
        return isOnGitHub(inline.href)
          ? [...inlinesOf(inline.content), { kind: 'text', text: ` (${quiet(inline.href)})` }]
          : [{ ...inline, content: inlinesOf(inline.content) }];
      default:
        return [{ ...inline, content: inlinesOf(inline.content) }];
    }
  });
}

/** A link to an issue is told to those who follow it. */
function isOnGitHub(href: string): boolean {
  return /^https?:\/\/(?:www\.)?github\.com\//i.test(href.trim());
}

function blocksOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return { ...block, text: inlinesOf(block.text) };
      case 'list':
        return { ...block, items: block.items.map(blocksOf) };
      case 'quote':
        return { ...block, blocks: blocksOf(block.blocks) };
      case 'gap':
        return { ...block, ...(block.why !== undefined && { why: quiet(block.why) }) };
      case 'problem':
        return { ...block, message: quiet(block.message) };
      case 'table':
        return tableOf(block);
      case 'figure':
        return { ...block, caption: quiet(block.caption), table: tableOf(block.table) };
      case 'code':
        return block;
    }
  });
}

function tableOf(table: Table): Table {
  return {
    ...table,
    caption: quiet(table.caption),
    columns: table.columns.map((column) => ({ ...column, heading: inlinesOf(column.heading) })),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: blocksOf(cell.blocks) })),
    })),
  };
}
