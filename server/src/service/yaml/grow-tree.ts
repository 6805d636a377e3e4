import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Range } from '../text/range';
import type { DuplicateKey } from './parse';
import type { SyntaxProblem } from './syntax-problem';
import type { Entry, TreeNode } from './tree';

/** Far deeper than the form; what lies below is not read. */
const deepest = 40;

export interface Grown {
  readonly root: TreeNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  readonly duplicates: readonly DuplicateKey[];
}

/** Turns the library's document into our own small tree, and notes what a draft may not hold on the way. */
export function growTree(document: Document.Parsed, text: string): Grown {
  const problems: SyntaxProblem[] = [];
  const duplicates: DuplicateKey[] = [];

  const rangeOf = (node: Node): Range => {
    const [start, end] = node.range ?? [0, 0];
    return { start, end };
  };

  const grow = (node: unknown, depth: number): TreeNode | undefined => {
    if (isAlias(node)) {
      problems.push({ cause: 'alias', range: rangeOf(node), written: node.source });
      return { kind: 'unreadable', range: rangeOf(node) };
    }
    if (isScalar(node)) return growScalar(node, depth);
    if (!isMap(node) && !isSeq(node)) return undefined;
    noteMarks(node);
    if (depth >= deepest) {
      problems.push({ cause: 'too-deep', range: rangeOf(node) });
      return { kind: 'unreadable', range: rangeOf(node) };
    }
    return isMap(node) ? growMap(node, depth) : growList(node, depth);
  };

  const growScalar = (node: Node & { value: unknown; type?: string; source?: string }, _depth: number): TreeNode | undefined => {
    noteMarks(node);
    const { value } = node;
    if (value === null || value === undefined) {
      // `~` and `null` are written; an empty place has no length.
      return undefined;
    }
    const style = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? 'block' : node.type === 'PLAIN' ? 'plain' : 'quoted';
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
      const entry = growEntry(pair, depth);
      if (!entry) continue;
      const first = firstRange.get(entry.key);
      if (first) duplicates.push({ key: entry.key, range: entry.keyRange, first });
      else firstRange.set(entry.key, entry.keyRange);
      entries.push(entry);
    }
    return { kind: 'map', range: trimmed(rangeOf(node)), flow: node.flow === true, entries };
  };

  const growEntry = (pair: Pair, depth: number): Entry | undefined => {
    const { key, value } = pair;
    if (!isScalar(key)) return undefined;
    const keyRange = rangeOf(key);
    if (key.anchor !== undefined) problems.push({ cause: 'anchor', range: keyRange, written: key.anchor });
    const written = key.source ?? String(key.value ?? '');
    if (written === '' && keyRange.start === keyRange.end && value === null) return undefined;
    return { key: written, keyRange, value: grow(value, depth + 1) };
  };

  const growList = (node: YAMLSeq, depth: number): TreeNode => {
    const items = node.items.map((item) => grow(item, depth + 1));
    return { kind: 'list', range: trimmed(rangeOf(node)), flow: node.flow === true, items };
  };

  const noteMarks = (node: Node & { anchor?: string; tag?: string }) => {
    const { start } = rangeOf(node);
    const marks = text.slice(Math.max(0, start - 120), start);
    if (node.anchor !== undefined) {
      const at = text.lastIndexOf(`&${node.anchor}`, start);
      const from = at < 0 ? start : at;
      problems.push({ cause: 'anchor', range: { start: from, end: from + node.anchor.length + 1 }, written: `&${node.anchor}` });
    }
    const tag = /(?:^|\s)(!\S*)\s*$/.exec(marks);
    if (node.tag !== undefined && tag?.[1] !== undefined) {
      const from = start - marks.length + tag.index + tag[0].indexOf('!');
      problems.push({ cause: 'tag', range: { start: from, end: from + tag[1].length }, written: tag[1] });
    }
  };

  // The library's ranges of blocks run on over the blank lines that follow; a finding should end with the words.
  const trimmed = ({ start, end }: Range): Range => {
    let last = end;
    while (last > start && /\s/.test(text[last - 1] ?? '')) last--;
    return { start, end: last };
  };

  const root = grow(document.contents, 0);
  if (root && root.kind !== 'map' && root.kind !== 'unreadable') problems.push({ cause: 'not-a-form', range: root.range });
  return { root, problems, duplicates };
}
