import { likenessOf, wordsOf } from '../../service/index';

/** What is compared of a line: what it says, and how much it tells of where one is. */
export interface Aligned {
  readonly key: string;
  readonly weight?: number;
}

/** Beyond so many pairs to look at, lines are not compared. */
const mostPairs = 4_000_000;
const mostLikenesses = 3000;
/** From here on one line is a new version of the other. */
const alike = 0.5;

/** Which line of the second list each one of the first is, in order; -1 for one that is not there. */
export function align(known: readonly Aligned[], came: readonly Aligned[]): readonly number[] {
  const pairs = known.map(() => -1);
  const both = { known, came, pairs };
  const isSame = (one?: Aligned, other?: Aligned) => one?.key !== '' && one?.key === other?.key;
  const shorter = Math.min(known.length, came.length);
  let head = 0;
  while (head < shorter && isSame(known[head], came[head])) pairs[head] = head++;
  const [end, last] = [known.length - 1, came.length - 1];
  let tail = 0;
  while (tail < shorter - head && isSame(known[end - tail], came[last - tail])) {
    pairs[end - tail] = last - tail;
    tail++;
  }
  pairBest(both, [head, end + 1 - tail], [head, last + 1 - tail], mostPairs, (one, other) =>
    isSame(one, other) ? (one.weight ?? 1) : 0,
  );
  const words = new Map<string, ReturnType<typeof wordsOf>>();
  const wordsIn = (key: string) => {
    const found = words.get(key) ?? wordsOf(key);
    words.set(key, found);
    return found;
  };
  for (const [own, other] of gapsIn(pairs, came.length))
    pairBest(both, own, other, mostLikenesses, (one, two) => {
      if (one.key === '') return 0;
      const likeness = likenessOf(wordsIn(one.key), wordsIn(two.key));
      return likeness < alike ? 0 : likeness;
    });
  return pairs;
}

type Span = readonly [from: number, to: number];

function gapsIn(pairs: readonly number[], count: number): readonly (readonly [Span, Span])[] {
  const gaps: (readonly [Span, Span])[] = [];
  let [from, start] = [0, 0];
  for (let i = 0; i <= pairs.length; i++) {
    const at = i === pairs.length ? count : (pairs[i] ?? -1);
    if (at < 0) continue;
    if (i > from && at > start)
      gaps.push([
        [from, i],
        [start, at],
      ]);
    [from, start] = [i + 1, at + 1];
  }
  return gaps;
}

interface Both {
  readonly known: readonly Aligned[];
  readonly came: readonly Aligned[];
  readonly pairs: number[];
}

/** The way through both stretches on which most is the same. */
function pairBest(
  { known, came, pairs }: Both,
  [from, to]: Span,
  [start, end]: Span,
  most: number,
  weigh: (one: Aligned, other: Aligned) => number,
): void {
  const [height, width] = [to - from, end - start];
  if (height * width > most) return;
  const sums = Array.from({ length: height + 1 }, () => new Float32Array(width + 1));
  const weights = Array.from({ length: height }, () => new Float32Array(width));
  for (let i = height - 1; i >= 0; i--) {
    const [row, below, own] = [sums[i], sums[i + 1], weights[i]];
    const one = known[from + i];
    if (!row || !below || !own || !one) continue;
    for (let j = width - 1; j >= 0; j--) {
      const other = came[start + j];
      const weight = other ? weigh(one, other) : 0;
      own[j] = weight;
      const both = weight === 0 ? 0 : weight + (below[j + 1] ?? 0);
      row[j] = Math.max(both, below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  for (let i = 0, j = 0; i < height && j < width;) {
    const here = sums[i]?.[j] ?? 0;
    const weight = weights[i]?.[j] ?? 0;
    const next = sums[i + 1]?.[j + 1] ?? 0;
    if (weight > 0 && Math.abs(here - Math.fround(weight + next)) < 1e-3) pairs[from + i++] = start + j++;
    else if (here === (sums[i + 1]?.[j] ?? 0)) i++;
    else j++;
  }
}
