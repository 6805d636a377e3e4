import type { Range } from '../text/range';
import { endOfLine, startOfLine } from './line-at';
import type { TreeNode } from './tree';

/** What stands behind a `#`, from the sign to the end of its line. */
export interface Comment {
  readonly range: Range;
  /** As written, with its sign and without white space at its end. */
  readonly text: string;
  /** True when nothing else stands on its line. */
  readonly ownLine: boolean;
}

/** The comments of a file, from its start to its end. A sign inside a text, a name or what cannot be read is none. */
export function commentsIn(text: string, root: TreeNode | undefined): readonly Comment[] {
  if (!text.includes('#')) return [];
  const solid = solidRanges(root, text).sort((a, b) => a.start - b.start);
  const comments: Comment[] = [];
  let next = 0;
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    while ((solid[next]?.end ?? Infinity) <= at) next++;
    const around = solid[next];
    if (around && around.start <= at) {
      at = around.end - 1;
      continue;
    }
    if (at > 0 && !/[\s\uFEFF]/.test(text.charAt(at - 1))) continue;
    const written = text.slice(at, endOfLine(text, at)).trimEnd();
    comments.push({
      range: { start: at, end: at + written.length },
      text: written,
      ownLine: /^[\s\uFEFF]*$/.test(text.slice(startOfLine(text, at), at)),
    });
    at += Math.max(0, written.length - 1);
  }
  return comments;
}

/** Where no comment can stand: what cannot be read, names, and texts but for the line on which a block text is announced. */
function solidRanges(node: TreeNode | undefined, text: string): Range[] {
  switch (node?.kind) {
    case 'map':
      return node.entries.flatMap(({ keyRange, value }) => [keyRange, ...solidRanges(value, text)]);
    case 'list':
      return node.items.flatMap((item) => solidRanges(item, text));
    case 'scalar': {
      const { start, end } = node.range;
      return [{ start: node.style === 'block' ? Math.min(end, endOfLine(text, start)) : start, end }];
    }
    case 'unreadable':
      return [node.range];
    case undefined:
      return [];
  }
}
