import { likenessOf, wordsOf } from './likeness';
import type { Comment } from './comments';
import type { Range } from '../text/range';
import type { Match } from './difference';

/** A comment that is new, gone, reworded, or stands at another place. */
export interface CommentDifference {
  readonly before?: CommentBlock;
  readonly after?: CommentBlock;
}

/** Lines of comment that stand right below each other. */
export interface CommentBlock {
  readonly text: string;
  readonly match: Match;
  readonly range: Range;
  readonly beside: ReadonlySet<string>;
}

/** So alike, a comment was reworded and not replaced. */
const leastAlike = 0.4;
/** Of many comments with the same words, so many are tried. */
const mostTried = 50;
/** With more comparisons than this, nobody has merely reworded. */
const mostCompared = 40_000;

/** Comments that only went along with their field, or were broken into other lines, are no difference. */
export function compareComments(
  before: readonly Comment[],
  after: readonly Comment[],
): readonly CommentDifference[] {
  const lines = pairStanding(before, after);
  const older = blocksOf(lines.before);
  const newer = blocksOf(lines.after);
  const unbroken = pairStanding(older, newer);
  const moved = pair(unbroken.before, unbroken.after, () => true);
  const reworded = pairReworded(moved.before, moved.after);
  return [
    ...moved.pairs,
    ...reworded.pairs,
    ...reworded.before.map((one) => ({ before: one })),
    ...reworded.after.map((one) => ({ after: one })),
  ].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ before, after }: CommentDifference): number {
  return (after ?? before)?.range.start ?? 0;
}

interface Standing {
  readonly text: string;
  readonly match: Match;
  readonly beside: ReadonlySet<string>;
}

interface Paired<T> {
  readonly pairs: readonly { readonly before: T; readonly after: T }[];
  readonly before: readonly T[];
  readonly after: readonly T[];
}

function standTogether(a: Standing, b: Standing): boolean {
  return [...a.beside].some((path) => b.beside.has(path));
}

/** Those that are about the same place before those that only stand beside it: the same words may stand at several. */
function pairStanding<T extends Standing>(before: readonly T[], after: readonly T[]): Paired<T> {
  const same = pair(before, after, (a, b) => a.match === b.match);
  return pair(same.before, same.after, standTogether);
}

/** Pairs those of the same words that belong together, in their order. */
function pair<T extends Standing>(
  before: readonly T[],
  after: readonly T[],
  belong: (a: T, b: T) => boolean,
): Paired<T> {
  const waiting = new Map<string, T[]>();
  for (const one of before) {
    const same = waiting.get(one.text);
    if (same) same.push(one);
    else waiting.set(one.text, [one]);
  }
  const pairs: { before: T; after: T }[] = [];
  const left = new Set(before);
  const added: T[] = [];
  for (const one of after) {
    const same = waiting.get(one.text) ?? [];
    const found = same.slice(0, mostTried).findIndex((candidate) => belong(candidate, one));
    const other = same[found];
    if (other) {
      same.splice(found, 1);
      left.delete(other);
      pairs.push({ before: other, after: one });
    } else {
      added.push(one);
    }
  }
  return { pairs, before: before.filter((one) => left.has(one)), after: added };
}

function pairReworded(before: readonly CommentBlock[], after: readonly CommentBlock[]): Paired<CommentBlock> {
  const pairs: { before: CommentBlock; after: CommentBlock }[] = [];
  const left = new Set(before);
  if (before.length * after.length > mostCompared) return { pairs, before, after };
  const known = new Map([...before, ...after].map((block) => [block, wordsOf(block.text)]));
  const likeness = (a: CommentBlock, b: CommentBlock) => {
    const [x, y] = [known.get(a), known.get(b)];
    return x && y ? likenessOf(x, y) : 0;
  };
  const added = after.filter((one) => {
    const other = [...left].find(
      (candidate) => standTogether(candidate, one) && likeness(candidate, one) >= leastAlike,
    );
    if (!other) return true;
    left.delete(other);
    pairs.push({ before: other, after: one });
    return false;
  });
  return { pairs, before: [...left], after: added };
}

/** Joins lines that stand right below each other, at one place. A comment that silences a check stays by itself. */
function blocksOf(comments: readonly Comment[]): readonly CommentBlock[] {
  const blocks: (CommentBlock & { readonly last: number })[] = [];
  for (const { text, range, line, match, beside } of comments) {
    const block = blocks.at(-1);
    if (block?.last === line - 1 && block.match === match && !isIgnore(text) && !isIgnore(block.text)) {
      blocks[blocks.length - 1] = {
        ...block,
        text: `${block.text} ${text}`,
        range: { start: block.range.start, end: range.end },
        last: line,
      };
    } else {
      blocks.push({ text, range, match, beside, last: line });
    }
  }
  return blocks;
}

export function isIgnore(text: string): boolean {
  return text.startsWith('codraft-ignore');
}
