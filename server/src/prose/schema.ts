import { Schema, type DOMOutputSpec, type Node, type NodeSpec } from 'prosemirror-model';
import { isSafeLink } from './markdown-reader';

/** A cell of a table. Markdown has no cells that reach over others; the first three are what the package for tables asks for. */
const cell: NodeSpec = {
  content: 'paragraph',
  isolating: true,
  attrs: {
    colspan: { default: 1 },
    rowspan: { default: 1 },
    colwidth: { default: null },
    align: { default: '' },
  },
};

function cellTo(tag: string): (node: Node) => DOMOutputSpec {
  return ({ attrs }) => [tag, attrs.align ? { class: `align-${String(attrs.align)}` } : {}, 0];
}

/** Text that keeps its lines, and in which nothing is marked. */
const verbatim: NodeSpec = { content: 'text*', marks: '', group: 'block', code: true, defining: true };

/**
 * What an answer may hold while it is written in a box. `source` is Markdown that has no other place here, such as a
 * picture: it is shown as it is written. Directions of writing are told by the browser from the words of each block.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    blockquote: {
      content: 'block+',
      group: 'block',
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: () => ['blockquote', { dir: 'auto' }, 0],
    },
    bullet_list: {
      content: 'list_item+',
      group: 'block',
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => ['ul', { dir: 'auto' }, 0],
    },
    ordered_list: {
      content: 'list_item+',
      group: 'block',
      attrs: { start: { default: 1 } },
      parseDOM: [
        { tag: 'ol', getAttrs: (list) => ({ start: (list as unknown as { readonly start: number }).start }) },
      ],
      toDOM: ({ attrs }) => ['ol', { dir: 'auto', start: String(attrs.start) }, 0],
    },
    list_item: {
      content: 'paragraph block*',
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: () => ['li', 0],
    },
    heading: {
      content: 'text*',
      group: 'block',
      defining: true,
      attrs: { level: { default: 2 } },
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
      toDOM: ({ attrs }) => [`h${String(attrs.level)}`, 0],
    },
    code_block: {
      ...verbatim,
      attrs: { info: { default: '' } },
      parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
      toDOM: () => ['pre', ['code', 0]],
    },
    source: {
      ...verbatim,
      parseDOM: [{ tag: 'pre.source', preserveWhitespace: 'full', priority: 60 }],
      toDOM: () => ['pre', { class: 'source' }, ['code', 0]],
    },
    horizontal_rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
    table: {
      content: 'table_row+',
      group: 'block',
      isolating: true,
      tableRole: 'table',
      parseDOM: [{ tag: 'table' }],
      toDOM: () => ['table', { dir: 'auto' }, ['tbody', 0]],
    },
    table_row: {
      content: '(table_header | table_cell)*',
      tableRole: 'row',
      parseDOM: [{ tag: 'tr' }],
      toDOM: () => ['tr', 0],
    },
    table_header: { ...cell, tableRole: 'header_cell', parseDOM: [{ tag: 'th' }], toDOM: cellTo('th') },
    table_cell: { ...cell, tableRole: 'cell', parseDOM: [{ tag: 'td' }], toDOM: cellTo('td') },
    hard_break: {
      inline: true,
      group: 'inline',
      selectable: false,
      linebreakReplacement: true,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
    text: { group: 'inline' },
  },
  marks: {
    link: {
      attrs: { href: {}, title: { default: '' } },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: linkAttributes }],
      toDOM: ({ attrs }) => [
        'a',
        {
          href: String(attrs.href),
          title: String(attrs.title === '' ? attrs.href : attrs.title),
          rel: 'noreferrer noopener',
        },
        0,
      ],
    },
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
    strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }], toDOM: () => ['s', 0] },
    code: { code: true, parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
  },
});

export const { nodes, marks } = schema;

function linkAttributes(link: { getAttribute(name: string): string | null }): { href: string } | false {
  const href = link.getAttribute('href') ?? '';
  return isSafeLink(href) ? { href } : false;
}
