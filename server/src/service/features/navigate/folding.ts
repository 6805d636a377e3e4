import type { Draft } from '../../kinds/draft';
import type { Lines } from '../../text/lines';
import type { Range } from '../../text/range';
import type { TreeNode } from '../../yaml/tree';

/** Lines from 0, both included. */
export interface Fold {
  readonly first: number;
  readonly last: number;
  readonly kind: 'part' | 'comment';
}

/** Editors give up beyond so many themselves. */
const mostFolds = 5000;

/** What can be folded away: parts of the form, milestones, long texts, and comments of several lines. */
export function foldsIn({ yaml }: Draft): readonly Fold[] {
  const { lines, root, text } = yaml;
  const folds = new Map<number, Fold>();
  const texts: Range[] = [];

  const add = (kind: Fold['kind'], first: number, last: number) => {
    // Where two begin on a line, the outer one comes first and is what the author sees.
    if (last > first && !folds.has(first) && folds.size < mostFolds) folds.set(first, { first, last, kind });
  };

  const visit = (node: TreeNode | undefined) => {
    if (!node) return;
    if (node.kind === 'map') {
      for (const { keyRange, value } of node.entries) {
        if (value) add('part', lineOf(keyRange.start, lines), lastLine(value.range, lines));
        visit(value);
      }
    } else if (node.kind === 'list') {
      for (const item of node.items) {
        if (item) add('part', lineOf(item.range.start, lines), lastLine(item.range, lines));
        visit(item);
      }
    } else if (node.kind === 'scalar') texts.push(node.range);
  };

  visit(root);
  for (const { first, last } of commentBlocks(text, lines, texts)) add('comment', first, last);
  return [...folds.values()].sort((a, b) => a.first - b.first);
}

/** Lines in a row that hold a comment and nothing else. In a long text the same sign begins a heading. */
function* commentBlocks(
  text: string,
  lines: Lines,
  texts: readonly Range[],
): Iterable<{ readonly first: number; readonly last: number }> {
  let next = 0;
  let first: number | undefined;
  for (let line = 0; line <= lines.count; line++) {
    const { start, end } = lines.range(line);
    while ((texts[next]?.end ?? Infinity) <= start) next++;
    const inText = (texts[next]?.start ?? Infinity) < start;
    const isComment = line < lines.count && !inText && /^[ \t]*#/.test(text.slice(start, end));
    if (isComment) first ??= line;
    else if (first !== undefined) {
      yield { first, last: line - 1 };
      first = undefined;
    }
  }
}

function lineOf(offset: number, lines: Lines): number {
  return lines.position(offset).line;
}

function lastLine({ start, end }: Range, lines: Lines): number {
  return lineOf(Math.max(start, end - 1), lines);
}
