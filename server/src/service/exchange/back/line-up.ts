import { likenessOf, wordsOf } from '../../compare/likeness';
import type { ShownValue } from '../../publish/document';

/** An item of a list before and after: at least one of the two numbers is there. */
export interface Pair {
  readonly was?: number;
  readonly is?: number;
}

/** Beyond so many pairs to look at, items are taken in their order. */
const mostLooked = 2500;
/** From here on one text is a new version of the other. */
const alike = 0.4;

/** Which item became which, in order: those that are the same, and between them those that are alike. */
export function lineUp(before: readonly ShownValue[], after: readonly ShownValue[]): readonly Pair[] {
  const keys = [before, after].map((items) =>
    items.map(({ text, isOpen }) => `${isOpen ? 'open' : ''} ${text}`),
  );
  const [olds = [], news = []] = keys;
  const shorter = Math.min(olds.length, news.length);
  let head = 0;
  while (head < shorter && olds[head] === news[head]) head++;
  let tail = 0;
  while (tail < shorter - head && olds.at(-1 - tail) === news.at(-1 - tail)) tail++;
  const same = (count: number, old: number, now: number) =>
    Array.from({ length: count }, (_, i): Pair => ({ was: old + i, is: now + i }));
  const middle = [
    before.slice(head, before.length - tail).map(({ text }) => text),
    after.slice(head, after.length - tail).map(({ text }) => text),
  ] as const;
  return [
    ...same(head, 0, 0),
    ...pairsBetween(...middle).map(({ was, is }) => ({
      ...(was !== undefined && { was: was + head }),
      ...(is !== undefined && { is: is + head }),
    })),
    ...same(tail, before.length - tail, after.length - tail),
  ];
}

/** The way through both lists on which items are most alike. */
function pairsBetween(before: readonly string[], after: readonly string[]): readonly Pair[] {
  if (before.length * after.length > mostLooked) return inOrder(before.length, after.length);
  const weights = likenesses(before, after);
  const best = bestSums(before.length, after.length, (i, j) => weights[i]?.[j] ?? 0);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const here = best[i]?.[j] ?? 0;
    if (i < before.length && here === (best[i + 1]?.[j] ?? 0)) pairs.push({ was: i++ });
    else if (j < after.length && here === (best[i]?.[j + 1] ?? 0)) pairs.push({ is: j++ });
    else pairs.push({ was: i++, is: j++ });
  }
  return pairs;
}

function inOrder(before: number, after: number): readonly Pair[] {
  return Array.from({ length: Math.max(before, after) }, (_, i) => ({
    ...(i < before && { was: i }),
    ...(i < after && { is: i }),
  }));
}

function likenesses(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const words = after.map(wordsOf);
  return before.map((old) => {
    const own = wordsOf(old);
    return words.map((other) => {
      const likeness = likenessOf(own, other);
      return likeness < alike ? 0 : likeness;
    });
  });
}

function bestSums(
  before: number,
  after: number,
  weightOf: (i: number, j: number) => number,
): readonly (readonly number[])[] {
  const sums = Array.from({ length: before + 1 }, () => new Array<number>(after + 1).fill(0));
  for (let i = before - 1; i >= 0; i--) {
    for (let j = after - 1; j >= 0; j--) {
      const weight = weightOf(i, j);
      const both = weight === 0 ? 0 : weight + (sums[i + 1]?.[j + 1] ?? 0);
      const row = sums[i];
      if (row) row[j] = Math.max(both, sums[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return sums;
}
