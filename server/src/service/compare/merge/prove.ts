import { applyEdits } from '../../text/edit';
import { commentsIn, type Comment } from '../../yaml/comments';
import { readConflicts } from '../../yaml/conflicts';
import { nextLine } from '../../yaml/layout/rows';
import { startOfLine } from '../../yaml/line-at';
import { parseYaml } from '../../yaml/parse';
import { exactMeaning, type Meaning } from '../meaning';
import { wordsOfComment, type Outcome, type Version, type Versions } from './version';

/** Reads the merged text back: whichever side is taken in its conflicts, it says what it should, and no comment is lost. */
export function isProven(text: string, outcome: Outcome, versions: Versions): boolean {
  const whole = readConflicts(text).conflicts.filter((conflict) => conflict.whole).length;
  const marked = takeSide(text, 'ours');
  if (marked.conflicts !== outcome.conflicts || (whole !== outcome.conflicts && whole > 0)) return false;
  if (!says(marked.text, outcome.ours)) return false;
  if (outcome.conflicts > 0 && !says(takeSide(text, 'theirs').text, outcome.theirs)) return false;
  return hasComments(text, versions);
}

function says(text: string, meaning: Meaning): boolean {
  const { root, problems, duplicates } = parseYaml(text);
  return problems.length === 0 && duplicates.length === 0 && exactMeaning(root, text) === meaning;
}

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

/**
 * A text with conflicts as one of the two sides has it, without what both began with, and how many conflicts there are,
 * whatever the length of their marks.
 */
export function takeSide(
  text: string,
  wanted: 'ours' | 'theirs',
): { readonly text: string; readonly conflicts: number } {
  const kept: string[] = [];
  let side: 'ours' | 'base' | 'theirs' | undefined;
  let conflicts = 0;
  for (const line of text.match(/[^\r\n]+(?:\r\n|\r|\n)?|\r\n|\r|\n/g) ?? []) {
    const mark = /^(?:(<{7,})(?: .*)?|(\|{7,})(?: .*)?|(={7,})|(>{7,})(?: .*)?)[\r\n]*$/.exec(line);
    if (mark?.[1] !== undefined && side === undefined) {
      side = 'ours';
      conflicts++;
    } else if (mark?.[2] !== undefined && side === 'ours') side = 'base';
    else if (mark?.[3] !== undefined && (side === 'ours' || side === 'base')) side = 'theirs';
    else if (mark?.[4] !== undefined && side === 'theirs') side = undefined;
    else if (side === undefined || side === wanted) kept.push(line);
  }
  return { text: kept.join(''), conflicts };
}
