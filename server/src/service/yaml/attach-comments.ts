import type { Lines } from '../text/lines';
import { commentsIn, type Comment } from './comments';
import { columnOf, dashOf } from './layout/rows';
import { endOfLine } from './line-at';
import type { ParsedYaml } from './parse';
import type { Entry, TreeNode } from './tree';

/** A comment with the field or item that a reader takes it to be about. */
export interface AttachedComment<P> extends Comment {
  readonly line: number;
  readonly target: P;
  /** What it stands beside. */
  readonly beside: readonly P[];
}

/** A place in the file at which a comment can stand. */
interface Anchor<P> {
  readonly start: number;
  readonly line: number;
  readonly column: number;
  readonly isItem: boolean;
  readonly target: P;
}

/**
 * The comments of a text, each with its target. `targetOf` knows those of fields and of items; what it does not know
 * belongs to what is around it. The text may be the one that is read, with conflicts taken out, one for one.
 */
export function attachComments<P>(
  { root: node, lines }: Pick<ParsedYaml, 'root' | 'lines'>,
  text: string,
  targetOf: (one: Entry | TreeNode) => P | undefined,
  root: P,
): readonly AttachedComment<P>[] {
  const comments = commentsIn(text, node);
  if (comments.length === 0) return [];
  const anchors = anchorsIn(node, { text, lines, targetOf }, root);
  let next = 0;
  return comments.map((comment) => {
    const { line } = lines.position(comment.range.start);
    const column = columnOf(text, comment.range.start);
    while ((anchors[next]?.start ?? Infinity) < comment.range.start) next++;
    const around = comment.ownLine
      ? standsAt(anchors, next, column, root)
      : standsBehind(anchors, next, line, root);
    return { ...comment, line, ...around };
  });
}

function standsAt<P>(anchors: readonly Anchor<P>[], next: number, column: number, root: P) {
  const below = anchors[next];
  const isForNext = below !== undefined && (below.column === column || isFirstBelow(anchors, next, column));
  // At the end of the file, and back at its margin, it has left the field that the file happens to end with.
  if (!below && column <= (anchors[0]?.column ?? 0)) {
    const [last] = anchors.filter((anchor) => anchor.column <= column).slice(-1);
    return { target: root, beside: last ? [last.target, root] : [root] };
  }
  // Indented further than what comes next, it goes with the part of the form that it is indented under.
  const most = below && below.column < column && !isForNext ? column - 1 : column;
  let above: Anchor<P> | undefined;
  for (let i = next - 1; i >= 0 && !above; i--) {
    const anchor = anchors[i];
    if (anchor && anchor.column <= most) above = anchor;
  }
  // Above everything else, a comment is about the whole file, though it may be about the first field as well.
  const target = isForNext && above ? below.target : (above?.target ?? root);
  // What stands above an item stands above the field that it begins with.
  const first = anchors[next + 1]?.start === below?.start ? anchors[next + 1] : undefined;
  const beside = [below?.target, first?.target, above?.target, ...(above ? [] : [root])];
  return { target, beside: beside.filter((one) => one !== undefined) };
}

/** True for what is the first in what stands above it, or in the file: however far in a comment between is, it leads up to it. */
function isFirstBelow<P>(anchors: readonly Anchor<P>[], next: number, column: number): boolean {
  const [before, below] = [anchors[next - 1], anchors[next]];
  if (!below || below.column > column) return false;
  if (!before || before.column < below.column) return true;
  return before.column === below.column && below.isItem && !before.isItem;
}

function standsBehind<P>(anchors: readonly Anchor<P>[], next: number, line: number, root: P) {
  let first = next - 1;
  while (first > 0 && anchors[first - 1]?.line === line) first--;
  const target = anchors[first]?.target ?? root;
  return { target, beside: [target] };
}

/** The fields and items in the order of the file. An item goes before the field that it begins with, and stands at its dash. */
function anchorsIn<P>(
  node: TreeNode | undefined,
  {
    text,
    lines,
    targetOf,
  }: {
    readonly text: string;
    readonly lines: Lines;
    readonly targetOf: (one: Entry | TreeNode) => P | undefined;
  },
  root: P,
): readonly Anchor<P>[] {
  const anchors: Anchor<P>[] = [];
  const visit = (value: TreeNode | undefined, target: P) => {
    if (value?.kind === 'map') {
      for (const entry of value.entries) {
        const own = targetOf(entry) ?? target;
        const { start } = entry.keyRange;
        anchors.push({
          start,
          line: lines.position(start).line,
          column: columnOf(text, start),
          isItem: false,
          target: own,
        });
        visit(entry.value, own);
      }
    } else if (value?.kind === 'list') {
      for (const item of value.items) {
        if (!item) continue;
        const own = targetOf(item) ?? target;
        const { start } = item.range;
        const dash = value.flow ? undefined : dashOf(text, item.range);
        const column = columnOf(text, dash ?? start);
        // A comment may stand behind the dash alone.
        const at = dash !== undefined && endOfLine(text, dash) < start ? dash : start;
        anchors.push({ start: at, line: lines.position(at).line, column, isItem: true, target: own });
        visit(item, own);
      }
    }
  };
  visit(node, root);
  return anchors.sort((a, b) => a.start - b.start);
}
