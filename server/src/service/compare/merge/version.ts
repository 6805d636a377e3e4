import type { FieldFact } from '../../schema/field-fact';
import { applyEdits, type TextEdit } from '../../text/edit';
import { createLines } from '../../text/lines';
import { commentsIn, type Comment } from '../../yaml/comments';
import { planLines } from '../../yaml/layout/indent-lines';
import { layOut } from '../../yaml/layout/lay-out';
import { measureSteps, type Steps } from '../../yaml/layout/measure';
import { sameContent } from '../../yaml/layout/same-content';
import { parseYaml, type ParsedYaml } from '../../yaml/parse';
import type { MapNode, TreeNode } from '../../yaml/tree';
import type { Meaning } from '../meaning';

/** One of the three versions of a draft, read in full. */
export interface Version {
  readonly text: string;
  /** Nothing when the file holds no fields. */
  readonly root: MapNode | undefined;
  readonly comments: readonly Comment[];
}

/** The three versions of a draft. */
export interface Versions {
  readonly base: Version;
  readonly ours: Version;
  readonly theirs: Version;
}

/** What is the same for the whole of a merge. */
export interface Merge {
  readonly ours: Version;
  readonly lineBreak: string;
  readonly marks: Marks;
  readonly renamed: Renamed;
}

/** How conflicts are marked. */
export interface Marks {
  /** How often each sign of a mark is written; git's own number is 7. */
  readonly size: number;
  readonly ours: string;
  readonly theirs: string;
  /** What to call the version that both began with, where it is to be shown as well. */
  readonly base?: string | undefined;
}

/** The ids of milestones that no longer mean, with each side, the milestone that they meant before. */
export type Renamed = Readonly<Record<'ours' | 'theirs', ReadonlySet<string>>>;

/** The same part in the three versions, and what the form says of it. */
export interface Three<T> {
  readonly base: T | undefined;
  readonly ours: T;
  readonly theirs: T;
  readonly fact: FieldFact | undefined;
}

/** What becomes of a part: the edits of our text, and what it says then, by which side is taken where they contradict. */
export interface Outcome {
  readonly edits: readonly TextEdit[];
  readonly conflicts: number;
  readonly ours: Meaning;
  readonly theirs: Meaning;
}

/** The version, or nothing when some of it cannot be read with certainty. */
export function readVersion(text: string): Version | undefined {
  return versionOf(parseYaml(text));
}

function versionOf({ text, root, problems, duplicates, conflicts }: ParsedYaml): Version | undefined {
  if (problems.length > 0 || duplicates.length > 0 || conflicts.length > 0) return undefined;
  if (root && (root.kind !== 'map' || root.flow || !isPlainTree(root, text))) return undefined;
  return { text, root, comments: commentsIn(text, root) };
}

/** True when all of it was understood, and each name has its colon right behind it. */
function isPlainTree(node: TreeNode | undefined, text: string): boolean {
  switch (node?.kind) {
    case 'unreadable':
      return false;
    case 'map':
      return node.entries.every(
        ({ keyRange, value }) =>
          /^[ \t]*:/.test(text.slice(keyRange.end, keyRange.end + 20)) && isPlainTree(value, text),
      );
    case 'list':
      return node.items.every((item) => isPlainTree(item, text));
    default:
      return true;
  }
}

/** The version indented as another one is, so that what is taken over from it fits in; as it is where that cannot be. */
export function indentedAs(version: Version, model: Version): Version {
  const wanted = stepsOf(model);
  const own = stepsOf(version);
  if (!wanted || !own || !version.root || (wanted.field === own.field && wanted.dash === own.dash))
    return version;
  const layout = layOut(version.text, createLines(version.text));
  const plan = planLines(version.root, layout, wanted);
  if (!plan) return version;
  const edits = [...plan.indents].map(([line, indent]) => {
    const start = layout.start(line);
    return { range: { start, end: start + layout.indent(line) }, text: ' '.repeat(indent) };
  });
  const moved = readVersion(applyEdits(version.text, edits));
  return moved && sameContent(version.root, moved.root) ? moved : version;
}

function stepsOf({ text, root }: Version): Steps | undefined {
  return root && measureSteps(root, layOut(text, createLines(text)));
}

/** Letters count as they look, whichever of the normal forms they are written in. */
export function wordsOfComment({ text }: Comment): string {
  return text.normalize('NFC');
}
