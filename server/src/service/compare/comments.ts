import { foldWords } from '../markdown/published-form';
import type { Range } from '../text/range';
import { placeComments } from '../yaml/comment-places';
import { readConflicts } from '../yaml/conflicts';
import type { ParsedYaml } from '../yaml/parse';
import type { Entry, TreeNode } from '../yaml/tree';
import type { Place } from './difference';

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

/** The comments of a file. What looks like one inside a text is text. */
export function readComments(
  yaml: ParsedYaml,
  places: ReadonlyMap<Entry | TreeNode, Place>,
  root: Place,
): readonly Comment[] {
  if (!yaml.text.includes('#')) return [];
  // What is left of a conflict is our side, as everywhere else.
  const text = yaml.conflicts.length > 0 ? readConflicts(yaml.text).text : yaml.text;
  return placeComments(yaml, text, (one) => places.get(one), root).flatMap(
    ({ text: written, range, line, place, beside }) => {
      const said = foldWords(written.replace(/^#+!?/, ''));
      return said === ''
        ? []
        : [{ text: said, range, line, place, beside: new Set(beside.map(({ path }) => path)) }];
    },
  );
}
