import { foldWords } from '../markdown/published-form';
import type { Range } from '../text/range';
import { attachComments } from '../yaml/attach-comments';
import { readConflicts } from '../yaml/conflicts';
import type { ParsedYaml } from '../yaml/parse';
import type { Entry, TreeNode } from '../yaml/tree';
import type { Match } from './difference';

/** A line of comment, or a comment behind something on its line. */
export interface Comment {
  /** Without its marks, with single spaces. */
  readonly text: string;
  readonly range: Range;
  readonly line: number;
  /** The place that a reader takes it to be about. */
  readonly match: Match;
  /** The places beside which it stands. Two comments that share one stand at the same place. */
  readonly beside: ReadonlySet<string>;
}

/** The comments of a file. What looks like one inside a text is text. */
export function readComments(
  yaml: ParsedYaml,
  matches: ReadonlyMap<Entry | TreeNode, Match>,
  root: Match,
): readonly Comment[] {
  if (!yaml.text.includes('#')) return [];
  // What is left of a conflict is our side, as everywhere else.
  const text = yaml.conflicts.length > 0 ? readConflicts(yaml.text).text : yaml.text;
  return attachComments(yaml, text, (one) => matches.get(one), root).flatMap(
    ({ text: written, range, line, target: match, beside }) => {
      const said = foldWords(written.replace(/^#+!?/, ''));
      return said === ''
        ? []
        : [{ text: said, range, line, match, beside: new Set(beside.map(({ path }) => path)) }];
    },
  );
}
