import type { FileChild, IParagraphOptions, Table } from 'docx';
import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Block } from '../service/index';
import { cleanLines } from './clean-text';
import { gapRuns, writeInlines } from './inlines';
import { lineDirection } from './line-direction';
import { deepestLevel, listIndent, type ItemMark } from './lists';
import { codeIndent, quoteIndent, style } from './styles';
import { writeTable } from './tables';
import { inBody, type Nesting, type Writing } from './writing';

/** Quotes in quotes move in no further than this: at some point there would be no room left. */
const deepestQuote = 4;

export type Written = Paragraph | Table;

export function writeBlocks(
  blocks: readonly Block[],
  writing: Writing,
  nesting: Nesting = inBody,
): readonly (FileChild & Written)[] {
  return blocks.flatMap((block) => writeBlock(block, writing, nesting));
}

function writeBlock(block: Block, writing: Writing, nesting: Nesting): readonly Written[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        paragraph(nesting, {
          ...lineDirection(block.text, writing),
          children: writeInlines(block.text, writing),
        }),
      ];
    case 'heading':
      return [writeHeading(block, writing, nesting)];
    case 'gap':
      return [
        paragraph(nesting, {
          ...(nesting.isInTable ? {} : { style: style.gap }),
          children: gapRuns(block, writing),
        }),
      ];
    case 'code':
      return [
        new Paragraph({
          style: style.code,
          ...indented(nesting, codeIndent),
          children: cleanLines(block.text.replace(/\n$/, '')).map(
            (text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 }),
          ),
        }),
      ];
    case 'quote':
      return writeBlocks(block.blocks, writing, { ...nesting, quoteDepth: nesting.quoteDepth + 1 });
    case 'list':
      return writeList(block, writing, nesting);
    case 'table':
      return writeTable(block, writing, nesting);
    case 'figure':
      // The table says the same in words, and is what a reader can edit.
      return writeTable({ ...block.table, caption: block.caption, showsCaption: true }, writing);
    case 'problem':
      // A finding is for those who write the draft; nothing of it goes out.
      return [];
  }
}

/** A heading inside an answer. In a table it would tear the outline of the document apart, so it is just bold there. */
function writeHeading(
  { level, text }: Extract<Block, { kind: 'heading' }>,
  writing: Writing,
  nesting: Nesting,
): Paragraph {
  const direction = lineDirection(text, writing);
  if (nesting.isInTable || nesting.listDepth > 0) {
    return paragraph(nesting, {
      keepNext: true,
      ...direction,
      children: writeInlines(text, writing, { bold: true }),
    });
  }
  return new Paragraph({
    heading: headingLevel(level),
    ...direction,
    children: writeInlines(text, writing),
  });
}

/** The title is above all headings, so a heading of the second level is Word's first. */
export function headingLevel(level: 2 | 3 | 4 | 5 | 6): (typeof HeadingLevel)[keyof typeof HeadingLevel] {
  switch (level) {
    case 2:
      return HeadingLevel.HEADING_1;
    case 3:
      return HeadingLevel.HEADING_2;
    case 4:
      return HeadingLevel.HEADING_3;
    case 5:
      return HeadingLevel.HEADING_4;
    case 6:
      return HeadingLevel.HEADING_5;
  }
}

function writeList(
  { ordered, start, items }: Extract<Block, { kind: 'list' }>,
  writing: Writing,
  nesting: Nesting,
): readonly Written[] {
  const list = ordered ? writing.lists.numbered(start ?? 1) : writing.lists.bulleted();
  const mark: ItemMark = { ...list, level: Math.min(nesting.listDepth, deepestLevel) };
  const inside: Nesting = { ...nesting, listDepth: nesting.listDepth + 1 };
  return items.flatMap((blocks) => {
    const [first, ...rest] = blocks;
    if (first?.kind === 'paragraph' || first === undefined) {
      const text = first?.text ?? [];
      const options = { ...lineDirection(text, writing), children: writeInlines(text, writing) };
      return [item(mark, nesting, options), ...writeBlocks(rest, writing, inside)];
    }
    if (first.kind === 'gap') {
      return [
        item(mark, nesting, { children: gapRuns(first, writing) }),
        ...writeBlocks(rest, writing, inside),
      ];
    }
    return [item(mark, nesting, {}), ...writeBlocks(blocks, writing, inside)];
  });
}

function item(mark: ItemMark, nesting: Nesting, options: IParagraphOptions): Paragraph {
  return new Paragraph({
    style: nesting.isInTable ? style.tableList : nesting.quoteDepth > 0 ? style.quote : style.list,
    numbering: mark,
    ...(nesting.quoteDepth > 0 && {
      indent: { left: indentOf(nesting) + listIndent, hanging: listIndent },
    }),
    ...options,
  });
}

function paragraph(nesting: Nesting, options: IParagraphOptions): Paragraph {
  return new Paragraph({
    style: nesting.isInTable ? style.tableText : nesting.quoteDepth > 0 ? style.quote : style.body,
    ...indented(nesting),
    ...options,
  });
}

/** Nothing where a paragraph stands no further in than its style says, which is `own`. */
function indented(nesting: Nesting, own = 0): Pick<IParagraphOptions, 'indent'> {
  const left = indentOf(nesting);
  return left === 0 ? {} : { indent: { left: left + own } };
}

/** How far in the words stand that are in so many lists and quotations. */
export function indentOf({ quoteDepth, listDepth }: Nesting): number {
  return (
    Math.min(quoteDepth, deepestQuote) * quoteIndent + Math.min(listDepth, deepestLevel + 1) * listIndent
  );
}
