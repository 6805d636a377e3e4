import { applyEdits } from '../../text/edit';
import { commentsIn, type Comment } from '../../yaml/comments';
import { startOfLine } from '../../yaml/line-at';
import { nextLine } from '../../yaml/layout/rows';
import { parseYaml } from '../../yaml/parse';
import type { Versions } from './outcome';
import { takeSide } from './take-side';
import type { Version } from './version';

type Counts = ReadonlyMap<string, number>;

/** Every comment of either side is there, unless the other side has taken it out. */
export function hasComments(text: string, versions: Versions): boolean {
  const found = countsIn(text);
  return countsOf(versions).every(([comment, { base, ours, theirs }]) => {
    const isTakenOut = ours < base || theirs < base;
    const wanted = isTakenOut ? Math.min(ours, theirs, ours + theirs - base) : Math.max(ours, theirs);
    return (found.get(comment) ?? 0) >= wanted;
  });
}

/** The comments that stand in the merged text more often than both sides have brought along together. */
export function commentsTwice(text: string, versions: Versions): readonly string[] {
  const found = countsIn(text);
  return countsOf(versions).flatMap(([comment, { base, ours, theirs }]) =>
    base > 0 && base === theirs && ours >= base && (found.get(comment) ?? 0) > ours ? [comment] : [],
  );
}

/** A version without the lines of some comments. */
export function withoutComments({ text, comments }: Version, left: readonly string[]): string {
  const edits = comments
    .filter((comment) => comment.ownLine && left.includes(wordsOfComment(comment)))
    .map(({ range }) => ({
      range: { start: startOfLine(text, range.start), end: nextLine(text, range.end) },
      text: '',
    }));
  return applyEdits(text, edits);
}

/** By their words; of either side of a conflict, the one that holds more of them. */
function countsIn(text: string): Counts {
  const { text: ours, conflicts } = takeSide(text, 'ours');
  const texts = conflicts === 0 ? [ours] : [ours, takeSide(text, 'theirs').text];
  const counts = new Map<string, number>();
  for (const one of texts)
    for (const [comment, count] of countOf(commentsIn(one, parseYaml(one).root)))
      counts.set(comment, Math.max(count, counts.get(comment) ?? 0));
  return counts;
}

function countsOf({ base, ours, theirs }: Versions) {
  const [b, o, t] = [base, ours, theirs].map(({ comments }) => countOf(comments));
  return [...new Set([...(b?.keys() ?? []), ...(o?.keys() ?? []), ...(t?.keys() ?? [])])].map((comment) => {
    const [inBase = 0, inOurs = 0, inTheirs = 0] = [b, o, t].map((counts) => counts?.get(comment) ?? 0);
    return [comment, { base: inBase, ours: inOurs, theirs: inTheirs }] as const;
  });
}

function countOf(comments: readonly Comment[]): Counts {
  const counts = new Map<string, number>();
  for (const words of comments.map(wordsOfComment)) counts.set(words, (counts.get(words) ?? 0) + 1);
  return counts;
}

/** Letters count as they look, whichever of the normal forms they are written in. */
export function wordsOfComment({ text }: Comment): string {
  return text.normalize('NFC');
}
