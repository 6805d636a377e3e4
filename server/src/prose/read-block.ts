import type { Token } from 'markdown-it';
import type { Node } from 'prosemirror-model';
import { readTokens } from './markdown-reader';
import { noPrefix, type Piece, type Prefix } from './piece';
import { readInline } from './read-inline';
import { nodes, schema } from './schema';

/** A block at the margin with all that is in it; nothing when a box has no place for something there. */
export function readBlock(tokens: readonly Token[], lines: readonly string[]): Piece | undefined {
  return new BlockReader(tokens, lines).only();
}

/** Markdown that is shown as it is written. */
export function sourceNode(text: string): Node {
  return nodes.source.create(null, text === '' ? null : schema.text(text));
}

export function isBlank(line: string | undefined): boolean {
  return (line ?? '').trim() === '';
}

class BlockReader {
  #next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly lines: readonly string[],
  ) {}

  /** The block, or nothing when a box has no place for something in it. */
  only(): Piece | undefined {
    try {
      return this.#block(noPrefix);
    } catch (error) {
      if (error instanceof NoPlace) return undefined;
      throw error;
    }
  }

  #take(): Token {
    const token = this.tokens[this.#next++];
    if (!token) throw new NoPlace();
    return token;
  }

  #comes(type: string): boolean {
    return this.tokens[this.#next]?.type === type;
  }

  #block(prefix: Prefix): Piece {
    const token = this.#take();
    const [first, end] = token.map ?? [0, 0];
    const place = { first, end, prefix, children: [] };
    switch (token.type) {
      case 'paragraph_open':
        return { ...place, ...this.#textOf(token, nodes.paragraph.create()) };
      case 'heading_open':
        return {
          ...place,
          ...this.#textOf(token, nodes.heading.create({ level: Number(token.tag.slice(1)) })),
        };
      case 'fence':
      case 'code_block': {
        const text = token.content.replace(/\n$/, '');
        const info = token.info.trim();
        return { ...place, node: nodes.code_block.create({ info }, text === '' ? null : schema.text(text)) };
      }
      case 'hr':
        return { ...place, node: nodes.horizontal_rule.create() };
      case 'table_open':
        return { ...place, ...this.#table(place) };
      case 'blockquote_open': {
        const inner = this.#quotePrefix(token, prefix);
        const quote = this.#around(token, prefix, nodes.blockquote.create(), inner ?? prefix);
        return inner ? quote : { ...quote, children: [] };
      }
      case 'bullet_list_open':
        return this.#list(token, prefix, nodes.bullet_list.create());
      case 'ordered_list_open':
        return this.#list(
          token,
          prefix,
          nodes.ordered_list.create({ start: Number(token.attrGet('start') ?? 1) }),
        );
      default:
        throw new NoPlace();
    }
  }

  /** The words of a paragraph or heading; as they are written when a box has no place for them. */
  #textOf({ type, markup }: Token, empty: Node): { readonly node: Node; readonly written: string } {
    const { content, children } = this.#take();
    this.#take();
    const inline = readInline(children ?? []);
    const isFit = inline && (type === 'paragraph_open' || inline.every(({ isText }) => isText));
    if (isFit) return { node: empty.copy(empty.type.create(null, inline).content), written: content };
    const text =
      markup === ''
        ? content
        : markup.startsWith('#')
          ? `${markup} ${content}`
          : `${content}\n${markup.repeat(3)}`;
    // On lines of its own it must be what it was here.
    const [alone, , , more] = readTokens(text);
    if (alone?.type !== type || more) throw new NoPlace();
    return { node: sourceNode(text), written: content };
  }

  #list(token: Token, prefix: Prefix, empty: Node): Piece {
    const [first] = token.map ?? [0, 0];
    const items: Piece[] = [];
    let isKnown = true;
    while (this.#comes('list_item_open')) {
      const item = this.#take();
      const start = item.map?.[0] ?? first;
      const outer = start === first ? prefix.first : prefix.rest;
      const known = this.#itemMark(start, outer);
      const mark = known ?? '- ';
      isKnown &&= known !== undefined;
      const inner = { first: outer + mark, rest: prefix.rest + ' '.repeat(mark.length) };
      const read = this.#around(item, { first: outer, rest: prefix.rest }, nodes.list_item.create(), inner);
      items.push({ ...read, prefix: inner, mark });
    }
    this.#take();
    const list = this.#wrapped(token, prefix, empty, items);
    return isKnown ? list : { ...list, children: [] };
  }

  #around(token: Token, prefix: Prefix, empty: Node, inner: Prefix): Piece {
    const [start] = token.map ?? [0, 0];
    const children: Piece[] = [];
    while (!this.#comes(token.type.replace('open', 'close'))) {
      const first = this.tokens[this.#next]?.map?.[0] ?? start;
      children.push(this.#block(first === start ? inner : { first: inner.rest, rest: inner.rest }));
    }
    this.#take();
    return this.#wrapped(token, prefix, empty, children);
  }

  #wrapped({ map }: Token, prefix: Prefix, empty: Node, children: readonly Piece[]): Piece {
    const [first, mapEnd] = map ?? [0, 0];
    let end = mapEnd;
    const least = Math.max(first + 1, children.at(-1)?.end ?? 0);
    while (end > least && isBlank(this.lines[end - 1])) end--;
    const inside = children.map(({ node }) => node);
    // An item or a quotation begins with a paragraph here, and may have nothing in it elsewhere.
    const lacks = empty.type === nodes.list_item ? inside[0]?.type !== nodes.paragraph : inside.length === 0;
    const content = lacks ? [nodes.paragraph.create(), ...inside] : inside;
    return { node: empty.type.create(empty.attrs, content), first, end, prefix, children };
  }

  /** The mark of an item with the blanks around it. What is set with tabs is not taken apart. */
  #itemMark(line: number, outer: string): string | undefined {
    const text = this.lines[line] ?? '';
    const match = /^( *(?:[-+*]|\d{1,9}[.)]))( *)(.?)/.exec(
      text.startsWith(outer) ? text.slice(outer.length) : '\t',
    );
    const [, mark, space = '', next] = match ?? [];
    if (mark === undefined || next === '\t') return undefined;
    return mark + (next === '' || space.length > 4 ? ' ' : space);
  }

  #quotePrefix({ map }: Token, prefix: Prefix): Prefix | undefined {
    const text = this.lines[map?.[0] ?? 0] ?? '';
    const match = /^ *> ?/.exec(text.startsWith(prefix.first) ? text.slice(prefix.first.length) : '\t');
    if (!match) return undefined;
    const mark = match[0].endsWith(' ') ? match[0] : `${match[0]} `;
    return { first: prefix.first + mark, rest: `${prefix.rest}${mark}` };
  }

  #table({ first, end }: { readonly first: number; readonly end: number }) {
    const rows: Node[] = [];
    const cells: string[][] = [];
    for (let token = this.#take(); token.type !== 'table_close'; token = this.#take()) {
      if (token.type === 'tr_open') {
        const written: string[] = [];
        const row = this.#row(written);
        // What stands behind the last column is not read.
        const line = this.lines[rows.length === 0 ? first : first + rows.length + 1] ?? '';
        if (cellCount(line) > row.childCount) throw new NoPlace();
        rows.push(row);
        cells.push(written);
      }
    }
    if (first + rows.length + 1 !== end) throw new NoPlace();
    return { node: nodes.table.create(null, rows), cells };
  }

  #row(written: string[]): Node {
    const row: Node[] = [];
    while (!this.#comes('tr_close')) {
      const open = this.#take();
      const { content, children } = this.#take();
      this.#take();
      const inline = readInline(children ?? []);
      if (!inline?.every(({ isText }) => isText)) throw new NoPlace();
      const type = open.type === 'th_open' ? nodes.table_header : nodes.table_cell;
      const align = /text-align:\s*(\w+)/.exec(String(open.attrGet('style') ?? ''))?.[1] ?? '';
      row.push(type.create({ align }, nodes.paragraph.create(null, inline)));
      written.push(content);
    }
    this.#take();
    return nodes.table_row.create(null, row);
  }
}

class NoPlace extends Error {}

/** How many cells a line has, by the bars in it that no backslash protects. In lists and quotations it may count one too many. */
function cellCount(line: string): number {
  const bars = line
    .trim()
    .replace(/^(?:[> ]|[-+*] |\d+[.)] )*\|?/, '')
    .replace(/\|$/, '')
    .match(/(?<!\\)\|/g);
  return (bars?.length ?? 0) + 1;
}
