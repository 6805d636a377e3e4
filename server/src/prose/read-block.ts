import type { Token } from 'markdown-it';
import type { Node } from 'prosemirror-model';
import { itemMark, quotePrefix } from './block-marks';
import { readTokens } from './markdown-reader';
import { noPrefix, type Piece, type Prefix } from './piece';
import { readInline } from './read-inline';
import { readTable } from './read-table';
import { nodes, schema } from './schema';
import { NoPlace, TokenStream } from './token-stream';

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
  readonly #tokens: TokenStream;

  constructor(
    tokens: readonly Token[],
    private readonly lines: readonly string[],
  ) {
    this.#tokens = new TokenStream(tokens);
  }

  /** The block, or nothing when a box has no place for something in it. */
  only(): Piece | undefined {
    try {
      return this.#block(noPrefix);
    } catch (error) {
      if (error instanceof NoPlace) return undefined;
      throw error;
    }
  }

  #block(prefix: Prefix): Piece {
    const token = this.#tokens.take();
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
        return { ...place, ...readTable(this.#tokens, this.lines, place) };
      case 'blockquote_open': {
        const inner = quotePrefix(this.lines[first] ?? '', prefix);
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
    const { content, children } = this.#tokens.take();
    this.#tokens.take();
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
    while (this.#tokens.comes('list_item_open')) {
      const item = this.#tokens.take();
      const start = item.map?.[0] ?? first;
      const outer = start === first ? prefix.first : prefix.rest;
      const known = itemMark(this.lines[start] ?? '', outer);
      const mark = known ?? '- ';
      isKnown &&= known !== undefined;
      const inner = { first: outer + mark, rest: prefix.rest + ' '.repeat(mark.length) };
      const read = this.#around(item, { first: outer, rest: prefix.rest }, nodes.list_item.create(), inner);
      items.push({ ...read, prefix: inner, mark });
    }
    this.#tokens.take();
    const list = this.#wrapped(token, prefix, empty, items);
    return isKnown ? list : { ...list, children: [] };
  }

  #around(token: Token, prefix: Prefix, empty: Node, inner: Prefix): Piece {
    const [start] = token.map ?? [0, 0];
    const children: Piece[] = [];
    while (!this.#tokens.comes(token.type.replace('open', 'close'))) {
      const first = this.#tokens.next?.map?.[0] ?? start;
      children.push(this.#block(first === start ? inner : { first: inner.rest, rest: inner.rest }));
    }
    this.#tokens.take();
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
}
