import type { Range } from '../text/range';
import { commentsIn } from '../yaml/comments';
import { readConflicts } from '../yaml/conflicts';
import type { ParsedYaml } from '../yaml/parse';
import type { Entry, TreeNode } from '../yaml/tree';
import type { Place } from './difference';
import { foldWords } from '../markdown/published-form';

/** A line of comment, or a comment behind something on its line. */
export interface Comment {
  /** Without its marks, with single spaces. */
  readonly text: string;
  readonly range: Range;
  readonly line: number;
  /** The place that a reader takes it to be about. */
  readonly place: Place;
  /** The places beside which it stands. Two comments that share one stand at the same place. */
  readonly beside: ReadonlySet<string>;
}

/** A place in the file at which a comment can stand. */
interface Anchor {
  readonly start: number;
  readonly line: number;
  readonly column: number;
  readonly place: Place;
}

/** The comments of a file. What looks like one inside a text is text. */
export function readComments(
  yaml: ParsedYaml,
  places: ReadonlyMap<Entry | TreeNode, Place>,
  root: Place,
): readonly Comment[] {
  if (!yaml.text.includes('#')) return [];
  // What is left of a conflict is our side, as everywhere else.
  const text = yaml.conflicts.length > 0 ? readConflicts(yaml.text).text : yaml.text;
  const { lines } = yaml;
  const anchors = anchorsIn(yaml, places, root);
  const comments: Comment[] = [];
  let next = 0;
  for (const { range, text: written, ownLine } of commentsIn(text, yaml.root)) {
    const said = foldWords(written.replace(/^#+!?/, ''));
    if (said === '') continue;
    const { line, column } = lines.position(range.start);
    while ((anchors[next]?.start ?? Infinity) < range.start) next++;
    const around = ownLine ? standsAt(anchors, next, column, root) : standsBehind(anchors, next, line, root);
    comments.push({ text: said, range, line, ...around });
  }
  return comments;
}

function standsAt(anchors: readonly Anchor[], next: number, column: number, root: Place) {
  const below = anchors[next];
  let above: Anchor | undefined;
  for (let i = next - 1; i >= 0 && !above; i--) {
    const anchor = anchors[i];
    if (anchor && anchor.column <= column) above = anchor;
  }
  const isForNext = below !== undefined && below.column <= column;
  // Above everything else, a comment is about the whole file, though it may be about the first field as well.
  const place = isForNext && above ? below.place : (above?.place ?? root);
  // What stands above an item stands above the field that it begins with.
  const first = anchors[next + 1]?.start === below?.start ? anchors[next + 1] : undefined;
  const beside = [below?.place, first?.place, above?.place, ...(above ? [] : [root])];
  return { place, beside: new Set(beside.flatMap((one) => (one ? [one.path] : []))) };
}

function standsBehind(anchors: readonly Anchor[], next: number, line: number, root: Place) {
  let first = next - 1;
  while (first > 0 && anchors[first - 1]?.line === line) first--;
  const place = anchors[first]?.place ?? root;
  return { place, beside: new Set([place.path]) };
}

/** The fields and items in the order of the file. An item goes before the field that it begins with. */
function anchorsIn(
  { root: node, lines }: ParsedYaml,
  places: ReadonlyMap<Entry | TreeNode, Place>,
  root: Place,
): readonly Anchor[] {
  const anchors: Anchor[] = [];
  const add = (range: Range, place: Place) => {
    anchors.push({ start: range.start, ...lines.position(range.start), place });
  };
  const visit = (value: TreeNode | undefined, place: Place) => {
    if (value?.kind === 'map') {
      for (const entry of value.entries) {
        const own = places.get(entry) ?? place;
        add(entry.keyRange, own);
        visit(entry.value, own);
      }
    } else if (value?.kind === 'list') {
      for (const item of value.items) {
        if (!item) continue;
        const own = places.get(item) ?? place;
        add(item.range, own);
        visit(item, own);
      }
    }
  };
  visit(node, root);
  return anchors.sort((a, b) => a.start - b.start);
}
