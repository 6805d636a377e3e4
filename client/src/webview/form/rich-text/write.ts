import type { Node } from 'prosemirror-model';
import { isSeen, normal } from './normal';
import { pairBlocks } from './pair';
import { noPrefix, readMarkdown, type Piece, type Prefix, type Reading } from './read';
import { nodes } from './schema';
import { writeCell, writeText } from './write-text';

/**
 * The Markdown of a document that was read from `base` and changed since: every block that is as it was keeps its source to
 * the byte, and so does what lies between two such blocks; of a block that changed, only what changed in it is written anew.
 */
export function writeMarkdown(doc: Node, base: Reading): string {
  const wanted = normal(doc);
  if (wanted.eq(normal(base.root.node))) return base.text;
  const reads = (text: string) => normal(readMarkdown(text).root.node).eq(wanted);
  const near = new Writer(base.lines, true).document(doc, base.root);
  if (reads(near)) return near;
  // Blocks that stood close together may run into each other now.
  const apart = new Writer(base.lines, false).document(doc, base.root);
  return reads(apart) ? apart : new Writer([], false).document(doc);
}

/** Markdown of what is in a document, with nothing to be near to. */
export function writeAnew(doc: Node): string {
  return new Writer([], false).document(doc);
}

type Lines = readonly string[];

class Writer {
  constructor(
    private readonly lines: Lines,
    /** Whether blocks without an empty line between them stay so. */
    private readonly isClose: boolean,
  ) {}

  document(doc: Node, base?: Piece): string {
    const written = this.#blocks(doc.children, noPrefix, base);
    return written.length === 0 ? '' : written.join('\n');
  }

  #block(node: Node, prefix: Prefix, base: Piece | undefined, avoid: string): Lines {
    if (base && isSamePrefix(prefix, base.prefix) && node.eq(base.node))
      return this.lines.slice(base.first, base.end);
    switch (node.type) {
      case nodes.bullet_list:
      case nodes.ordered_list:
        return this.#list(node, prefix, base, avoid);
      case nodes.blockquote: {
        const inner = { first: `${prefix.first}> `, rest: `${prefix.rest}> ` };
        return this.#around(
          node,
          base?.children[0] && isSamePrefix(prefix, base.prefix) ? innerOf(base, inner) : inner,
          base,
        );
      }
      case nodes.table:
        return this.#table(node, prefix, base);
      default:
        return prefixed(linesOf(node, base), prefix);
    }
  }

  /** The blocks of an item or quotation; its mark alone where nothing is in it. */
  #around(node: Node, prefix: Prefix, base: Piece | undefined): Lines {
    const lines = this.#blocks(node.children, prefix, base);
    return lines.length > 0 ? lines : [prefix.first.trimEnd()];
  }

  #blocks(all: readonly Node[], prefix: Prefix, base: Piece | undefined): Lines {
    const blocks = all.filter(isSeen);
    const old = base?.children ?? [];
    const pairs = pairBlocks(
      old.map(({ node }) => node),
      blocks,
    );
    const frame = base && isFrame(base, prefix) ? base : undefined;
    const head =
      frame && (pairs[0] === 0 || base === undefined || frame.node.type === nodes.doc)
        ? this.#headOf(frame)
        : [];
    const lines: string[] = blocks.length === 0 ? [] : [...head];
    let last: Lines = [];
    for (const [i, block] of blocks.entries()) {
      const pair = pairs[i] ?? -1;
      if (i > 0)
        lines.push(
          ...this.#between(blocks[i - 1], block, prefix, frame && this.#gap(frame, pairs[i - 1] ?? -1, pair)),
        );
      const own = lines.length === 0 ? prefix : { first: prefix.rest, rest: prefix.rest };
      const like = old[pair] ?? (block.isTextblock ? old[pairs[i - 1] ?? -1] : undefined);
      last = this.#block(
        block,
        own,
        like,
        i > 0 && blocks[i - 1]?.type === block.type ? markOf(last[0], own) : '',
      );
      lines.push(...last);
    }
    const isTailKept =
      frame && blocks.length > 0 && (pairs.at(-1) === old.length - 1 || frame.node.type === nodes.doc);
    return isTailKept ? [...lines, ...this.#tailOf(frame)] : lines;
  }

  #headOf({ first, children }: Piece): Lines {
    return this.lines.slice(first, children[0]?.first ?? first);
  }

  #tailOf({ end, children }: Piece): Lines {
    return this.lines.slice(children.at(-1)?.end ?? end, end);
  }

  /** The lines between two blocks that stood next to each other before. */
  #gap({ children }: Piece, one: number, other: number): Lines | undefined {
    const [before, after] = [children[one], children[other]];
    if (!before || !after || other !== one + 1) return undefined;
    const gap = this.lines.slice(before.end, after.first);
    return gap.length > 0 || this.isClose ? gap : undefined;
  }

  #between(one: Node | undefined, other: Node, { rest }: Prefix, gap: Lines | undefined): Lines {
    if (gap) return gap;
    const isListBelow = one?.type === nodes.paragraph && isList(other) && rest !== '' && this.isClose;
    return isListBelow ? [] : [rest.trimEnd()];
  }

  #list(list: Node, prefix: Prefix, base: Piece | undefined, avoid: string): Lines {
    const old = base && isList(base.node) ? base : undefined;
    const items = list.children;
    const pairs = pairBlocks(old?.children.map(({ node }) => node) ?? [], items);
    const isFramed = old !== undefined && isSamePrefix(prefix, old.prefix);
    const marks = marksOf(list, old, pairs, avoid);
    const [first, second] = old?.children ?? [];
    const usual = first && second ? this.lines.slice(first.end, second.first) : [];
    return items.flatMap((item, i) => {
      const mark = marks[i] ?? '- ';
      const outer = i === 0 ? prefix.first : prefix.rest;
      const inner = { first: outer + mark, rest: prefix.rest + ' '.repeat(mark.length) };
      const pair = old?.children[pairs[i] ?? -1];
      const isKept = pair && isSamePrefix(inner, pair.prefix) && item.eq(pair.node);
      const lines = isKept ? this.lines.slice(pair.first, pair.end) : this.#around(item, inner, pair);
      if (i === 0) return lines;
      const gap = isFramed ? this.#gap(old, pairs[i - 1] ?? -1, pairs[i] ?? -1) : undefined;
      return [...(gap ?? usual.map(() => prefix.rest.trimEnd())), ...lines];
    });
  }

  #table(table: Node, prefix: Prefix, base: Piece | undefined): Lines {
    const old = base?.node.type === nodes.table ? base : undefined;
    const rows = table.children;
    const pairs = pairBlocks(old?.node.children ?? [], rows);
    const isFramed = old !== undefined && isSamePrefix(prefix, old.prefix);
    const head = table.firstChild;
    const isSameHead = old?.node.firstChild?.childCount === head?.childCount;
    const lines = rows.flatMap((row, i) => {
      const own = i === 0 ? prefix.first : prefix.rest;
      const pair = pairs[i] ?? -1;
      const oldRow = old?.node.maybeChild(pair);
      const isKept = isFramed && isSameHead && oldRow?.eq(row) && (i === 0) === (pair === 0);
      if (isKept) return this.lines.slice(old.first + lineOfRow(pair), old.first + lineOfRow(pair) + 1);
      const cells = row.children.map((cell, column) => {
        const [was, written] = [oldRow?.maybeChild(column), old?.cells?.[pair]?.[column]];
        return writeCell(cell, was && written !== undefined ? { node: was, written } : undefined);
      });
      return [`${own}| ${cells.join(' | ')} |`];
    });
    const isSameRule = isFramed && isSameHead && alignments(head) === alignments(old.node.firstChild);
    const rule = isSameRule ? this.lines[old.first + 1] : `${prefix.rest}| ${alignments(head)} |`;
    return [...lines.slice(0, 1), rule ?? '', ...lines.slice(1)];
  }
}

function linesOf(node: Node, base: Piece | undefined): Lines {
  switch (node.type) {
    case nodes.code_block: {
      const text = node.textContent;
      const runs = text.match(/`{3,}/g) ?? [];
      const fence = '`'.repeat(Math.max(2, ...runs.map(({ length }) => length)) + 1);
      return [fence + String(node.attrs.info), ...text.split('\n'), fence];
    }
    case nodes.horizontal_rule:
      return ['---'];
    case nodes.source:
      return node.textContent.split('\n');
    default:
      return writeText(node, base).split('\n');
  }
}

function prefixed(lines: Lines, { first, rest }: Prefix): Lines {
  return lines.map((line, i) => (line === '' && i > 0 ? rest.trimEnd() : (i === 0 ? first : rest) + line));
}

/** The marks of the items of a list: each keeps its own, and numbers go on from the first as they did. */
function marksOf(
  list: Node,
  base: Piece | undefined,
  pairs: readonly number[],
  avoid: string,
): readonly string[] {
  const isNumbered = list.type === nodes.ordered_list;
  const isSameKind = base?.node.type === list.type;
  const old = isSameKind ? base.children.map(({ mark = '' }) => mark) : [];
  const [one, two] = old.map((mark) => /\d+/.exec(mark)?.[0]);
  const step = one !== undefined && one === two ? 0 : 1;
  let last = old[0] ?? (isNumbered ? '1. ' : '- ');
  return list.children.map((_, i) => {
    last = old[pairs[i] ?? -1] ?? last;
    const mark = isNumbered ? last.replace(/\d+/, String(Number(list.attrs.start) + i * step)) : last;
    return mark.trim().endsWith(avoid) && avoid !== ''
      ? mark.replace(/[-+*.)]/, (sign) => others[sign] ?? sign)
      : mark;
  });
}

/** Two lists of a kind that follow each other have marks of their own, or they would be one. */
const others: Readonly<Record<string, string>> = { '-': '*', '*': '-', '+': '-', '.': ')', ')': '.' };

function markOf(line: string | undefined, { first }: Prefix): string {
  const [, sign = ''] = /^ *(?:\d+)?([-+*.)])/.exec(line?.slice(first.length) ?? '') ?? [];
  return sign;
}

function alignments(row: Node | null | undefined): string {
  const written: Readonly<Record<string, string>> = { left: ':--', center: ':-:', right: '--:' };
  return row?.children.map(({ attrs }) => written[String(attrs.align)] ?? '---').join(' | ') ?? '';
}

function lineOfRow(row: number): number {
  return row === 0 ? 0 : row + 1;
}

function isList({ type }: Node): boolean {
  return type === nodes.bullet_list || type === nodes.ordered_list;
}

function innerOf({ children }: Piece, otherwise: Prefix): Prefix {
  return children[0]?.prefix ?? otherwise;
}

/** True when what stands around the blocks in it is written as it was. */
function isFrame({ node, prefix, children }: Piece, inner: Prefix): boolean {
  if (node.type === nodes.doc) return true;
  const own = node.type === nodes.list_item ? prefix : children[0]?.prefix;
  return own !== undefined && isSamePrefix(own, inner);
}

function isSamePrefix(one: Prefix, other: Prefix): boolean {
  return one.first === other.first && one.rest === other.rest;
}
