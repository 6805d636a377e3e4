import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isStrangeSpace, withoutLookAlikes } from '../text/look-alikes';
import type { Range } from '../text/range';
import { reservedStart } from './explain-error';
import { endOfLine, startOfLine, wordsOfLine } from './line-at';
import type { DuplicateKey } from './duplicate-key';
import type { SyntaxProblem } from './syntax-problem';
import type { Entry, TreeNode } from './tree';

/** Far deeper than the form; what lies below is not read. */
const deepest = 40;

/** A file that repeats one line a hundred thousand times is told so often enough. */
const mostDuplicates = 100;

export interface Grown {
  readonly root: TreeNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  readonly duplicates: readonly DuplicateKey[];
}

/** Turns the library's document into our own small tree, and notes what a draft may not hold on the way. */
export function buildTree(document: Document.Parsed, text: string): Grown {
  const problems: SyntaxProblem[] = [];
  const duplicates: DuplicateKey[] = [];

  const { anchors, aliases } = namesOfMarks(document, text);

  const rangeOf = (node: Node): Range => {
    const [start, end] = node.range ?? [0, 0];
    return { start, end };
  };

  const grow = (node: unknown, depth: number): TreeNode | undefined => {
    if (isAlias(node)) {
      // A star without the mark that it would refer to is the start of a text.
      const range = rangeOf(node);
      problems.push(
        anchors.has(node.source)
          ? { cause: 'alias', range, written: node.source }
          : reservedStart(text, range.start),
      );
      return { kind: 'unreadable', range: rangeOf(node) };
    }
    if (isScalar(node)) return growScalar(node);
    if (!isMap(node) && !isSeq(node)) return undefined;
    noteMarks(node);
    if (depth >= deepest) {
      problems.push({ cause: 'too-deep', range: rangeOf(node) });
      return { kind: 'unreadable', range: rangeOf(node) };
    }
    return isMap(node) ? growMap(node, depth) : growList(node, depth);
  };

  const growScalar = (
    node: Node & { value: unknown; type?: string; source?: string },
  ): TreeNode | undefined => {
    noteMarks(node);
    const { value } = node;
    if (value === null || value === undefined) {
      // `~` and `null` are written; an empty place has no length.
      return undefined;
    }
    const style =
      node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
        ? 'block'
        : node.type === 'PLAIN'
          ? 'plain'
          : 'quoted';
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      return { kind: 'unreadable', range: rangeOf(node) };
    }
    const written = typeof value === 'string' ? value : (node.source ?? String(value));
    return { kind: 'scalar', range: trimmed(rangeOf(node)), value, text: written, style };
  };

  const growMap = (node: YAMLMap, depth: number): TreeNode => {
    const entries: Entry[] = [];
    const firstRange = new Map<string, Range>();
    for (const pair of node.items as readonly Pair[]) {
      const grown = growEntry(pair, depth);
      for (const entry of grown ? linesOfKey(grown) : []) {
        const first = firstRange.get(entry.key);
        if (first && duplicates.length < mostDuplicates)
          duplicates.push({ key: entry.key, range: entry.keyRange, first });
        if (!first) firstRange.set(entry.key, entry.keyRange);
        entries.push(entry);
      }
    }
    return { kind: 'map', range: trimmed(rangeOf(node)), flow: node.flow === true, entries };
  };

  const growEntry = (pair: Pair, depth: number): Entry | undefined => {
    const { key, value } = pair;
    if (!isScalar(key)) return undefined;
    const keyRange = rangeOf(key);
    if (key.anchor !== undefined)
      problems.push({ cause: 'anchor', range: keyRange, written: `&${key.anchor}` });
    const written = key.source ?? (typeof key.value === 'string' ? key.value : '');
    if (written === '' && keyRange.start === keyRange.end && value === null) return undefined;
    // A name that is like none of the form is its author's own; a space before it is not.
    if (/^\s*[a-z][a-z0-9_]*\s*$/.test(withoutLookAlikes(written) ?? '') || isStrangeSpace(written.charAt(0)))
      problems.push({ cause: 'look-alike', range: keyRange, written });
    return {
      key: written,
      keyRange,
      value: isCompact(keyRange, value) ? unreadable(value) : grow(value, depth + 1),
    };
  };

  /** Fields that begin on the line of their key, as in `title: Open data: phase 2`: a text that has come apart. */
  const isCompact = (keyRange: Range, value: unknown): value is YAMLMap =>
    isMap(value) && value.flow !== true && !/[\r\n]/.test(text.slice(keyRange.end, rangeOf(value).start));

  const unreadable = (node: Node): TreeNode => ({ kind: 'unreadable', range: trimmed(rangeOf(node)) });

  /**
   * Half a field above a whole one is read by the library as one key over several lines. It is the last line that is the
   * key; what stands above it is a field without a value.
   */
  const linesOfKey = (entry: Entry): readonly Entry[] => {
    const { start, end } = entry.keyRange;
    if (/["'?]/.test(text[start] ?? '') || !/[\r\n]/.test(text.slice(start, end))) return [entry];
    const entries: Entry[] = [];
    for (let at = start; at < end; at = endOfLine(text, at) + 1) {
      const words = wordsOfLine(text, at);
      const keyRange = { start: Math.max(start, words.start), end: Math.min(end, words.end) };
      if (keyRange.end <= keyRange.start) continue;
      entries.push({ key: text.slice(keyRange.start, keyRange.end), keyRange, value: undefined });
    }
    const last = entries.pop();
    return last ? [...entries, { ...last, value: entry.value }] : [entry];
  };

  const growList = (node: YAMLSeq, depth: number): TreeNode => {
    const items = node.items.map((item) => grow(item, depth + 1));
    if (node.flow !== true) noteItemsInside(node, items);
    const itemRanges = node.items.map((item, index) => items[index]?.range ?? dashOf(item));
    return { kind: 'list', range: trimmed(rangeOf(node)), flow: node.flow === true, items, itemRanges };
  };

  /** An item whose dash stands beside those of its list is read as more of the text above it. */
  const noteItemsInside = (list: YAMLSeq, items: readonly (TreeNode | undefined)[]): void => {
    const dash = columnOf(rangeOf(list).start);
    for (const item of items) {
      if (item?.kind !== 'scalar' || item.style !== 'plain') continue;
      const { start, end } = item.range;
      for (let at = endOfLine(text, start); at < end; at = endOfLine(text, at + 1)) {
        const range = wordsOfLine(text, at + 1);
        const isBeside = Math.abs(columnOf(range.start) - dash) === 1;
        if (!isBeside || !/^-[ \t]/.test(text.slice(range.start, range.end))) continue;
        problems.push({ cause: 'indentation', range, written: text.slice(range.start, range.end) });
        break;
      }
    }
  };

  const columnOf = (offset: number): number => offset - startOfLine(text, offset);

  /** An empty item has no words to point at; its dash does as well. */
  const dashOf = (item: unknown): Range => {
    const { start } = isScalar(item) ? rangeOf(item) : { start: 0 };
    const dash = text.lastIndexOf('-', start);
    return dash < 0 || start - dash > 2 ? { start, end: start } : { start: dash, end: dash + 1 };
  };

  const noteMarks = (node: Node & { anchor?: string; tag?: string }) => {
    const { anchor, tag } = node;
    if (anchor === undefined && tag === undefined) return;
    const isText = isScalar(node) && node.type === 'PLAIN';
    const { start } = rangeOf(node);
    if (anchor !== undefined) {
      const at = Math.max(0, text.lastIndexOf(`&${anchor}`, start));
      const written = `&${anchor}`;
      const range = { start: at, end: at + written.length };
      problems.push(
        isText && !aliases.has(anchor) ? reservedStart(text, at) : { cause: 'anchor', range, written },
      );
    }
    if (tag !== undefined) {
      const found = /(?:^|\s)(!\S*)(?:\s+&\S*)?\s*$/.exec(text.slice(Math.max(0, start - 120), start));
      const written = found?.[1] ?? '!';
      const at = found ? text.lastIndexOf(written, start) : start;
      const range = { start: at, end: at + written.length };
      problems.push(
        isText && !written.startsWith('!!') ? reservedStart(text, at) : { cause: 'tag', range, written },
      );
    }
  };

  // The library's ranges of blocks run on over the blank lines that follow; a finding should end with the words.
  const trimmed = ({ start, end }: Range): Range => {
    let last = end;
    while (last > start && /[ \t\r\n]/.test(text[last - 1] ?? '')) last--;
    return { start, end: last };
  };

  return { root: withoutNotes(grow(document.contents, 0)), problems, duplicates };
}

/** The library counts notes behind the last answer to the form where they stand further in, and not where they don't. */
function withoutNotes(root: TreeNode | undefined): TreeNode | undefined {
  const last = root?.kind === 'map' && !root.flow ? root.entries.at(-1)?.value : undefined;
  return root && last ? { ...root, range: { start: root.range.start, end: last.range.end } } : root;
}

/** The names after `&` and after `*` in the file. Most files have neither. */
function namesOfMarks(document: Document.Parsed, text: string) {
  const anchors = new Set<string>();
  const aliases = new Set<string>();
  if (!text.includes('&') && !text.includes('*')) return { anchors, aliases };
  visit(document, {
    Alias(_, node) {
      aliases.add(node.source);
    },
    Value(_, node) {
      if (node.anchor !== undefined) anchors.add(node.anchor);
    },
  });
  return { anchors, aliases };
}
