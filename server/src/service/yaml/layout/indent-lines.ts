import type { Range } from '../../text/range';
import type { ListNode, MapNode, ScalarNode, TreeNode } from '../tree';
import type { Layout } from './lay-out';
import { measureSteps, type Steps } from './measure';

/** What becomes of the lines of a file. */
export interface LinePlan {
  /** By line: how far it is to stand in. Lines that are not here stay as they are. */
  readonly indents: ReadonlyMap<number, number>;
  /** Lines of a long text, at whose end white space may mean something. */
  readonly texts: ReadonlySet<number>;
}

interface Moved {
  readonly from: number;
  readonly to: number;
}

/** Where each line is to stand; nothing when a line has a place that the tree does not account for. */
export function planLines(
  root: MapNode,
  layout: Layout,
  steps: Steps = measureSteps(root, layout),
): LinePlan | undefined {
  const planner = new LinePlanner(layout, steps);
  planner.map(root, 0);
  return planner.finish();
}

/** A comment is about what stands near it. */
const farthest = 200;

class LinePlanner {
  readonly #indents = new Map<number, number>();
  readonly #texts = new Set<number>();
  /** By line: the columns at which fields and dashes begin on it, and where they go. */
  readonly #moves = new Map<number, Moved[]>();
  /** Comments behind a block text, by line: at this column they would become part of it. */
  readonly #limits = new Map<number, number>();

  constructor(
    private readonly layout: Layout,
    private readonly steps: Steps,
  ) {}

  map(node: MapNode, to: number): void {
    for (const { keyRange, value } of node.entries) {
      this.#place(keyRange.start, to);
      const from = this.layout.column(keyRange.start);
      if (value?.kind === 'map' && !value.flow) this.map(value, to + this.steps.field);
      else if (value?.kind === 'list' && !value.flow) this.#list(value, to + this.steps.dash);
      else if (value) this.#text(value, keyRange.start, from, to);
    }
  }

  #list({ items, itemRanges, range }: ListNode, to: number): void {
    const from = this.layout.column(range.start);
    for (const [index, item] of items.entries()) {
      const dash = this.#dashAbove(itemRanges[index] ?? range, from);
      if (dash === undefined) continue;
      this.#place(dash, to);
      if (!item) continue;
      // What follows a dash on its line stays at its distance from it.
      const beside = this.layout.line(item.range.start) === this.layout.line(dash);
      const inner = beside ? to + this.layout.column(item.range.start) - from : to + this.steps.field;
      if (item.kind === 'map' && !item.flow) this.map(item, inner);
      else if (item.kind === 'list' && !item.flow) this.#list(item, inner);
      else this.#text(item, dash, from, to);
    }
  }

  /** The dash of an item: on its line or, where the item begins below it, the nearest above at the list's column. */
  #dashAbove({ start }: Range, column: number): number | undefined {
    for (let line = this.layout.line(start); line >= 0; line--) {
      if (this.layout.content(line)[column] === '-') return this.layout.start(line) + column;
    }
    return undefined;
  }

  /** A text or a pair of brackets behind a key or dash that goes from one column to another. */
  #text(node: TreeNode, owner: number, from: number, to: number): void {
    const { layout } = this;
    const first = layout.line(node.range.start);
    if (node.kind === 'scalar' && node.style === 'block') {
      this.#block(node, first, from, to);
      return;
    }
    const last = layout.line(Math.max(node.range.start, node.range.end - 1));
    let shift = to - from;
    if (first !== layout.line(owner)) {
      const indent = to + this.steps.field;
      shift = indent - layout.column(node.range.start);
      this.#indents.set(first, indent);
    }
    for (let line = first; line <= last; line++) {
      if (node.kind === 'scalar' && line < last) this.#texts.add(line);
      if (line === first || layout.isBlank(line)) continue;
      const indent = layout.indent(line);
      const hasTab = layout.content(line).slice(0, indent).includes('\t');
      this.#indents.set(line, hasTab ? indent : Math.max(to + 1, indent + shift));
    }
  }

  #block(node: ScalarNode, first: number, from: number, to: number): void {
    const { layout } = this;
    const header = layout.content(first).slice(layout.column(node.range.start));
    const counted = /^[|>][+-]?([1-9])/.exec(header)?.[1];
    let base: number | undefined = counted === undefined ? undefined : from + Number(counted);
    let last = first;
    for (let line = first + 1; line < layout.count; line++) {
      if (layout.isBlank(line)) continue;
      const indent = /^ */.exec(layout.content(line))?.[0].length ?? 0;
      base ??= indent;
      if (indent < base || base <= from) break;
      last = line;
    }
    if (base === undefined || base <= from) base = from + this.steps.field;
    const target = counted === undefined ? to + this.steps.field : to + Number(counted);
    let end = last + 1;
    while (end < layout.count && layout.isBlank(end)) end++;
    for (let line = first + 1; line < end; line++) {
      this.#texts.add(line);
      const indent = /^ */.exec(layout.content(line))?.[0].length ?? 0;
      if (indent >= base) this.#indents.set(line, indent - base + target);
      else if (layout.isBlank(line)) this.#indents.set(line, Math.min(indent, target));
    }
    // A comment between this text and the next field.
    for (let line = end; line < layout.count && (layout.isBlank(line) || layout.isComment(line)); line++) {
      this.#limits.set(line, to);
    }
  }

  #place(offset: number, to: number): void {
    const { layout } = this;
    const line = layout.line(offset);
    const from = layout.column(offset);
    const moves = this.#moves.get(line);
    if (moves) moves.push({ from, to });
    else {
      this.#moves.set(line, [{ from, to }]);
      this.#indents.set(line, to);
    }
  }

  finish(): LinePlan | undefined {
    const { layout } = this;
    let below: Moved | undefined;
    for (let line = layout.count - 1; line >= 0; line--) {
      const own = this.#moves.get(line)?.[0];
      if (own) below = own;
      if (own || layout.isBlank(line) || this.#indents.has(line) || this.#texts.has(line)) continue;
      if (/^(?:---|\.\.\.|%)/.test(layout.content(line))) continue;
      if (!layout.isComment(line)) return undefined;
      this.#indents.set(line, this.#commentColumn(line, below));
    }
    return { indents: this.#indents, texts: this.#texts };
  }

  /** A comment goes where the field goes that it stands in line with: the next one, or one above it. */
  #commentColumn(line: number, below: Moved | undefined): number {
    const column = expandedIndent(this.layout.content(line));
    const limit = this.#limits.get(line) ?? Infinity;
    const move = column === below?.from ? below : (this.#moveAbove(line, column) ?? below);
    return Math.max(0, Math.min(limit, column + (move ? move.to - move.from : 0)));
  }

  #moveAbove(line: number, column: number): Moved | undefined {
    for (let above = line - 1; above >= Math.max(0, line - farthest); above--) {
      const moves = this.#moves.get(above);
      if (!moves) continue;
      const found = moves.find(({ from }) => from === column);
      if (found) return found;
      if ((moves[0]?.from ?? 0) < column) return moves.at(-1);
    }
    return undefined;
  }
}

function expandedIndent(content: string): number {
  return (/^[ \t]*/.exec(content)?.[0] ?? '').replace(/\t/g, '  ').length;
}
