import type { Node } from 'prosemirror-model';
import { markOf, marksOf } from './list-marks';
import { isSeen } from './normal';
import { pairBlocks } from './pair';
import { isSamePrefix, noPrefix, type Piece, type Prefix } from './piece';
import { nodes } from './schema';
import { writeTable } from './write-table';
import { writeText } from './write-text';

type Lines = readonly string[];

/** Writes blocks with what stands before each of their lines. */
export class BlockWriter {
  constructor(
    private readonly lines: Lines,
    /** Whether blocks without an empty line between them stay so. */
    private readonly isClose: boolean,
  ) {}

  document(doc: Node, base?: Piece): string {
    return this.#blocks(doc.children, noPrefix, base).join('\n');
  }

  #block(node: Node, prefix: Prefix, base: Piece | undefined, avoid: string): Lines {
    const isKept = base && isSamePrefix(prefix, base.prefix) && node.eq(base.node);
    if (isKept && (avoid === '' || markOf(this.lines[base.first], prefix) !== avoid))
      return this.lines.slice(base.first, base.end);
    switch (node.type) {
      case nodes.bullet_list:
      case nodes.ordered_list:
        return this.#list(node, prefix, base, avoid);
      case nodes.blockquote:
        return this.#around(node, quotePrefix(prefix, base), base);
      case nodes.table:
        return writeTable(node, prefix, base, this.lines);
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
    const old = base?.children ?? [];
    const before = old.map(({ node }) => node);
    const known = new Set(before);
    const blocks = all.filter((block) => known.has(block) || isSeen(block));
    const pairs = pairBlocks(before, blocks);
    const frame = base && isFrame(base, prefix) ? base : undefined;
    const lines = frame && pairs[0] === 0 ? [...this.#headOf(frame)] : [];
    let mark = '';
    for (const [i, block] of blocks.entries()) {
      const [last, pair] = [pairs[i - 1] ?? -1, pairs[i] ?? -1];
      const gap = frame && this.#gap(frame, last, pair);
      if (i > 0) lines.push(...(gap ?? this.#between(blocks[i - 1], block, prefix)));
      const own = lines.length === 0 ? prefix : { first: prefix.rest, rest: prefix.rest };
      // A paragraph that was split off still has the words of the one before it.
      const like = old[pair] ?? (block.isTextblock ? old[last] : undefined);
      const isListOfKind = isList(block) && blocks[i - 1]?.type === block.type;
      const written = this.#block(block, own, like, isListOfKind ? mark : '');
      mark = markOf(written[0], own);
      lines.push(...written);
    }
    return frame && pairs.at(-1) === old.length - 1 ? [...lines, ...this.#tailOf(frame)] : lines;
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

  #between(one: Node | undefined, other: Node, { rest }: Prefix): Lines {
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

function isList({ type }: Node): boolean {
  return type === nodes.bullet_list || type === nodes.ordered_list;
}

function quotePrefix(outer: Prefix, base: Piece | undefined): Prefix {
  const known = base && isSamePrefix(outer, base.prefix) ? base.children[0]?.prefix : undefined;
  return known ?? { first: `${outer.first}> `, rest: `${outer.rest}> ` };
}

/** True when what stands around the blocks in it is written as it was. */
function isFrame({ node, prefix, children }: Piece, inner: Prefix): boolean {
  const own = node.type === nodes.list_item ? prefix : children[0]?.prefix;
  return own !== undefined && isSamePrefix(own, inner);
}
