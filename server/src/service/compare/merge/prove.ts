import { parseYaml } from '../../yaml/parse';
import { readConflicts } from '../../yaml/conflicts';
import { commentsIn } from '../../yaml/comments';
import { meaningOf, type Meaning } from './meaning';
import type { Outcome } from './outcome';
import type { Version } from './version';
import { takeSide } from './take-side';

interface Versions {
  readonly base: Version;
  readonly ours: Version;
  readonly theirs: Version;
}

/** Reads the merged text back: whichever side is taken in its conflicts, it says what it should, and no comment is lost. */
export function isProven(text: string, outcome: Outcome, versions: Versions): boolean {
  const whole = readConflicts(text).conflicts.filter((conflict) => conflict.whole).length;
  const marked = takeSide(text, 'ours');
  if (marked.conflicts !== outcome.conflicts || (whole !== outcome.conflicts && whole > 0)) return false;
  const ours = read(marked.text, outcome.ours);
  if (!ours) return false;
  if (outcome.conflicts === 0) return hasComments([ours], versions);
  const theirs = read(takeSide(text, 'theirs').text, outcome.theirs);
  return theirs !== undefined && hasComments([ours, theirs], versions);
}

/** The comments of the text, when it can be read and says what it should. */
function read(text: string, meaning: Meaning): readonly string[] | undefined {
  const { root, problems, duplicates } = parseYaml(text);
  if (problems.length > 0 || duplicates.length > 0 || meaningOf(root, text) !== meaning) return undefined;
  return commentsIn(text, root).map((comment) => comment.text);
}

/** Every comment of either side is there, unless the other side has taken it out. */
function hasComments(results: readonly (readonly string[])[], { base, ours, theirs }: Versions): boolean {
  const [b, o, t] = [base, ours, theirs].map(({ comments }) => countOf(comments.map(({ text }) => text)));
  const found = results.map(countOf);
  return [...new Set([...(o?.keys() ?? []), ...(t?.keys() ?? [])])].every((text) => {
    const [inBase = 0, inOurs = 0, inTheirs = 0] = [b, o, t].map((counts) => counts?.get(text) ?? 0);
    const isTakenOut = inOurs < inBase || inTheirs < inBase;
    const wanted = isTakenOut
      ? Math.min(inOurs, inTheirs, inOurs + inTheirs - inBase)
      : Math.max(inOurs, inTheirs);
    return Math.max(...found.map((counts) => counts.get(text) ?? 0)) >= wanted;
  });
}

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
