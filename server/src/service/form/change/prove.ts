import type { Draft } from '../../kinds/draft';
import { applyEdits, inOrder } from '../../text/edit';
import { commentsIn } from '../../yaml/comments';
import { sameContent } from '../../yaml/layout/same-content';
import { parseYaml, type ParsedYaml } from '../../yaml/parse';
import { entryOf, type TreeNode, type TreePath } from '../../yaml/tree';
import type { Candidate } from './change';

/** What has to hold once a change is made. */
export interface Wanted {
  /** The place that may be another then, with the parts around it that were not there. */
  readonly path: TreePath;
  /** True for what is to stand there. */
  isMeant(after: TreeNode | undefined, text: string): boolean;
  /** The comments that are to go, by their words. */
  readonly drops?: readonly string[];
  /** True when comments may stand in another order. */
  readonly mayReorder?: boolean;
}

/**
 * Reads the draft with the edits made: it must be as readable as before, say what is meant at the place, and everywhere
 * else exactly what it said, in the same style and with the same comments. No candidate has to be trusted.
 */
export function proves({ yaml }: Draft, edits: Candidate, wanted: Wanted): ParsedYaml | undefined {
  const sorted = inOrder(edits);
  if (sorted.some(({ range }, i) => range.start < (sorted[i - 1]?.range.end ?? 0))) return undefined;
  const after = parseYaml(applyEdits(yaml.text, sorted), yaml.form, yaml);
  const isWorse =
    after.problems.length > yaml.problems.length || after.duplicates.length > yaml.duplicates.length;
  if (isWorse || !keepsConflicts(yaml, after) || !sameElsewhere(yaml.root, after.root, wanted.path))
    return undefined;
  if (!wanted.isMeant(nodeOf(after.root, wanted.path), after.text)) return undefined;
  return keepsComments(yaml, after, wanted) ? after : undefined;
}

/** What has two versions stays as it is: what is written into one of them would go with it. */
export function keepsConflicts(before: ParsedYaml, after: ParsedYaml): boolean {
  const versions = ({ text, conflicts }: ParsedYaml) =>
    conflicts.map(({ range }) => text.slice(range.start, range.end));
  const [one, other] = [versions(before), versions(after)];
  return one.length === other.length && one.every((text, i) => text === other[i]);
}

function nodeOf(root: TreeNode | undefined, path: TreePath): TreeNode | undefined {
  return path.reduce<TreeNode | undefined>(
    (node, step) =>
      typeof step === 'string'
        ? entryOf(node, step)?.value
        : node?.kind === 'list'
          ? node.items[step]
          : undefined,
    root,
  );
}

/** True when two trees differ at the path only; the parts around it may come or go with it. */
function sameElsewhere(
  before: TreeNode | undefined,
  after: TreeNode | undefined,
  [step, ...rest]: TreePath,
): boolean {
  if (step === undefined) return true;
  if (typeof step === 'number') {
    if (before?.kind !== 'list' || after?.kind !== 'list') return false;
    return (
      before.flow === after.flow &&
      before.items.length === after.items.length &&
      before.items.every((item, index) =>
        index === step
          ? sameElsewhere(item, after.items[index], rest)
          : sameContent(item, after.items[index]),
      )
    );
  }
  if (!before || !after) {
    const there = before ?? after;
    if (!there) return true;
    if (there.kind !== 'map' || there.entries.some(({ key }) => key !== step)) return false;
    const [entry] = there.entries;
    return before
      ? sameElsewhere(entry?.value, undefined, rest)
      : sameElsewhere(undefined, entry?.value, rest);
  }
  if (before.kind !== 'map' || after.kind !== 'map' || before.flow !== after.flow) return false;
  const others = (map: typeof before) => map.entries.filter(({ key }) => key !== step);
  const [one, two] = [others(before), others(after)];
  return (
    one.length === two.length &&
    one.every(({ key, value }, i) => key === two[i]?.key && sameContent(value, two[i].value)) &&
    sameElsewhere(entryOf(before, step)?.value, entryOf(after, step)?.value, rest)
  );
}

function keepsComments(before: ParsedYaml, after: ParsedYaml, { drops = [], mayReorder }: Wanted): boolean {
  const words = ({ text, root }: ParsedYaml) => commentsIn(text, root).map((comment) => comment.text);
  const left = [...drops];
  const kept = words(before).filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const now = words(after);
  if (mayReorder === true) {
    kept.sort();
    now.sort();
  }
  return kept.length === now.length && kept.every((text, i) => text === now[i]);
}
