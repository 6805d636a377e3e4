import { Fragment, type Node } from 'prosemirror-model';
import { marks, nodes, schema } from '../prose/schema';
import type { Block, Cell, Inline } from '../service/index';

/**
 * What an answer may hold, of the blocks that are published of it: what a Word file of it shows. In lists and tables headings are
 * bold and nothing more.
 */
export function proseOfShown(blocks: readonly Block[], isInTable = false): Node {
  const inside = blocksOf(blocks, isInTable);
  return nodes.doc.create(null, inside.length > 0 ? inside : nodes.paragraph.create());
}

function blocksOf(blocks: readonly Block[], isBold: boolean): readonly Node[] {
  return shownTogether(blocks.flatMap((block) => toProse(block, isBold))).flatMap((some): readonly Node[] => {
    const [first, second] = some;
    return first && second ? [first.copy(Fragment.from(some.flatMap(({ children }) => children)))] : some;
  });
}

/**
 * Blocks with those together that look like one: quotations one below the other, lists of points, and lists of numbers of which one
 * counts on where the other has ended.
 */
export function shownTogether(blocks: readonly Node[]): readonly (readonly Node[])[] {
  const all: Node[][] = [];
  let next = 0;
  for (const node of blocks) {
    const last = all.at(-1);
    const start = Number(node.attrs.start);
    if (last?.[0]?.type === node.type && (isJoined.has(node.type) || start === next)) last.push(node);
    else all.push([node]);
    next = start + node.childCount;
  }
  return all;
}

const isJoined = new Set([nodes.blockquote, nodes.bullet_list]);

function toProse(block: Block, isBold: boolean): readonly Node[] {
  switch (block.kind) {
    case 'paragraph':
      return [nodes.paragraph.create(null, inline(block.text))];
    case 'heading':
      if (isBold) return [nodes.paragraph.create(null, inline([{ kind: 'strong', content: block.text }]))];
      return [nodes.heading.create({ level: block.level }, inline(block.text))];
    case 'code':
      return [nodes.code_block.create(null, block.text === '' ? null : schema.text(block.text))];
    case 'quote':
      return block.blocks.length === 0 ? [] : [nodes.blockquote.create(null, blocksOf(block.blocks, isBold))];
    case 'list': {
      const items = block.items.map((item) => nodes.list_item.create(null, blocksOf(item, true)));
      return [
        block.ordered
          ? nodes.ordered_list.create({ start: block.start ?? 1 }, items)
          : nodes.bullet_list.create(null, items),
      ];
    }
    case 'table': {
      const head = block.columns.map(({ heading }) => nodes.table_header.create(null, cell(inline(heading))));
      const rows = block.rows.map(({ cells }) =>
        nodes.table_row.create(
          null,
          cells.map((one) => nodes.table_cell.create(null, cell(wordsOf(one)))),
        ),
      );
      return [nodes.table.create(null, [nodes.table_row.create(null, head), ...rows])];
    }
    case 'figure':
    case 'gap':
    case 'problem':
      return [];
  }
}

function cell(words: readonly Node[]): Node {
  return nodes.paragraph.create(null, words);
}

function wordsOf({ blocks }: Cell): readonly Node[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? inline(block.text) : []));
}

function inline(inlines: readonly Inline[]): readonly Node[] {
  return inlines.flatMap((one): readonly Node[] => {
    switch (one.kind) {
      case 'text':
        return one.text === '' ? [] : [schema.text(one.text)];
      case 'code':
        return one.text === '' ? [] : [schema.text(one.text, [marks.code.create()])];
      case 'break':
        return [nodes.hard_break.create()];
      case 'strong':
        return inline(one.content).map((node) => node.mark(marks.strong.create().addToSet(node.marks)));
      case 'emphasis':
        return inline(one.content).map((node) => node.mark(marks.em.create().addToSet(node.marks)));
      case 'strike':
        return inline(one.content).map((node) => node.mark(marks.strike.create().addToSet(node.marks)));
      case 'link': {
        const link = marks.link.create({ href: one.href });
        return inline(one.content).map((node) => node.mark(link.addToSet(node.marks)));
      }
      case 'answer':
      case 'inserted':
      case 'deleted':
      case 'different':
        return inline(one.content);
      case 'gap':
        return [];
    }
  });
}
