import type { Mark as ProseMark, Node } from 'prosemirror-model';
import { isSafeLink } from '../prose/markdown-reader';
import { marks, nodes, schema } from '../prose/schema';
import type { Block, Cell, Item, Paragraph, Piece, Table, Text } from './document';

/** What an answer may hold, of paragraphs and tables of a Word file whose tracked changes are settled. */
export function proseOf(blocks: readonly Block[]): Node {
  const entries = countedOn(blocks.flatMap(entryOf));
  const inside = blocksOf(entries);
  return nodes.doc.create(null, inside.length > 0 ? inside : nodes.paragraph.create());
}

/** A paragraph or table before it is known in which list and quotation it is. */
interface Entry {
  readonly node: Node;
  readonly item?: Item;
  readonly indent: number;
  readonly isQuote: boolean;
}

/**
 * Points one below the other look like one list, and so do numbers that count on: LibreOffice makes several lists of one, and a
 * draft may have several that are shown as one (`shown-prose.ts`).
 */
function countedOn(entries: readonly Entry[]): readonly Entry[] {
  /** By their levels. */
  let above: (Item | undefined)[] = [];
  return entries.map((entry) => {
    const { item } = entry;
    if (!item) {
      above = above.map((one) => (one && isInList(entry, one) ? one : undefined));
      return entry;
    }
    const last = above[item.level];
    const own = last && goesOn(last, item) ? { ...item, list: last.list } : item;
    above = [...above.slice(0, item.level), own];
    return { ...entry, item: own };
  });
}

function goesOn(last: Item, { sign, number = 1 }: Item): boolean {
  if (sign === undefined || last.sign === undefined) return sign === last.sign;
  return last.number === number - 1;
}

function entryOf(block: Block): readonly Entry[] {
  switch (block.kind) {
    case 'mark':
      return [];
    case 'table':
      return [{ node: tableOf(block), indent: block.indent ?? 0, isQuote: false }];
    case 'paragraph': {
      const node = paragraphOf(block);
      const { item, indent = 0, style = '' } = block;
      if (node.content.size === 0 && !item) return [];
      return [{ node, ...(item && { item }), indent, isQuote: quotes.test(style) }];
    }
  }
}

const quotes = /^(?:intense )?quote$|^quotations?$|^block text$/;

function paragraphOf(paragraph: Paragraph): Node {
  const { pieces, heading, isCode, item } = paragraph;
  if (isCode && !item) {
    const text = textOf(pieces);
    return nodes.code_block.create(null, text === '' ? null : schema.text(text));
  }
  if (heading !== undefined && !item) {
    const level = Math.min(heading + 1, 6);
    return nodes.heading.create({ level }, inlineOf(pieces, ' '));
  }
  return nodes.paragraph.create(null, inlineOf(pieces));
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' && isSeen(piece) ? piece.text : '')).join('');
}

function inlineOf(pieces: readonly Piece[], lineBreak = '\n'): readonly Node[] {
  return pieces.flatMap((piece): readonly Node[] => {
    if (piece.kind !== 'text' || !isSeen(piece)) return [];
    const look = marksOf(piece);
    return piece.text
      .replace(/\t/g, ' ')
      .split(/(\n)/)
      .filter((text) => text !== '')
      .map((text) =>
        text === '\n' && lineBreak === '\n'
          ? nodes.hard_break.create()
          : schema.text(text.replace('\n', ' '), look),
      );
  });
}

/** What somebody wrote for others to read. */
function isSeen({ look, isPrompt }: Text): boolean {
  return !look.hidden && !isPrompt;
}

function marksOf({ look, link }: Text): readonly ProseMark[] {
  return [
    ...(link !== undefined && isSafeLink(link) ? [marks.link.create({ href: link })] : []),
    ...(look.bold ? [marks.strong.create()] : []),
    ...(look.italic ? [marks.em.create()] : []),
    ...(look.strike ? [marks.strike.create()] : []),
    ...(look.code ? [marks.code.create()] : []),
  ];
}

/** Blocks with the lists and quotations that they are in. */
function blocksOf(entries: readonly Entry[]): readonly Node[] {
  const blocks: Node[] = [];
  for (let i = 0; i < entries.length;) {
    const entry = entries[i];
    if (!entry) break;
    const { item, isQuote, node } = entry;
    let end = i + 1;
    const take = (belongs: (entry: Entry) => boolean) => {
      while (end < entries.length && belongs(entries[end] ?? entry)) end += 1;
      return entries.slice(i, end);
    };
    // The items of a list in a quotation look like the quotation.
    if (isQuote) blocks.push(quoteOf(take((one) => one.isQuote)));
    else if (item)
      blocks.push(
        listOf(
          take((one) => isInList(one, item)),
          item,
        ),
      );
    else blocks.push(node);
    i = end;
  }
  return blocks;
}

/** The next item of the same list, or something inside an item of it. */
function isInList({ item, isQuote, indent }: Entry, { list, level, indent: text }: Item): boolean {
  if (item) return item.level > level || (item.level === level && item.list === list);
  return (isQuote ? indent - quoteIndent : indent) >= text;
}

function listOf(entries: readonly Entry[], { list, level, sign, number = 1 }: Item): Node {
  const items: Node[] = [];
  for (let i = 0; i < entries.length;) {
    let end = i + 1;
    while (
      end < entries.length &&
      !(entries[end]?.item?.level === level && entries[end]?.item?.list === list)
    )
      end += 1;
    const [first, ...rest] = entries.slice(i, end);
    if (first) items.push(nodes.list_item.create(null, [first.node, ...blocksOf(rest)]));
    i = end;
  }
  if (sign === undefined) return nodes.bullet_list.create(null, items);
  return nodes.ordered_list.create({ start: number }, items);
}

/** Our own quotations stand so far in, and those in them as far again. */
const quoteIndent = 425;

function quoteOf(entries: readonly Entry[]): Node {
  const inside = entries.map((entry) => {
    const indent = entry.indent - quoteIndent;
    return { ...entry, indent, isQuote: indent >= quoteIndent && indent % quoteIndent === 0 };
  });
  return nodes.blockquote.create(null, blocksOf(inside));
}

/** Markdown has no cells over several columns or rows: what is in one stands in the first of them. */
function tableOf({ rows }: Table): Node {
  const written = rows.map(({ cells }) =>
    cells.flatMap((cell) => [wordsOf(cell), ...Array.from({ length: cell.columns - 1 }, () => [])]),
  );
  const width = Math.max(1, ...written.map((cells) => cells.length));
  return nodes.table.create(
    null,
    written.map((cells, row) =>
      nodes.table_row.create(
        null,
        Array.from({ length: width }, (_, column) =>
          (row === 0 ? nodes.table_header : nodes.table_cell).create(
            null,
            nodes.paragraph.create(null, cells[column] ?? []),
          ),
        ),
      ),
    ),
  );
}

/** All that is in a cell, on one line. */
function wordsOf({ blocks }: Cell): readonly Node[] {
  const lines = blocks.flatMap((block): readonly (readonly Node[])[] => {
    if (block.kind === 'mark') return [];
    if (block.kind === 'paragraph') return [inlineOf(block.pieces, ' ')];
    return block.rows.flatMap(({ cells }) => cells.map(wordsOf));
  });
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, i) => (i === 0 ? line : [schema.text(' '), ...line]));
}
