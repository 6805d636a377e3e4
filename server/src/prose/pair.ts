import type { Node } from 'prosemirror-model';

/** Which of the old blocks each of the new ones was; -1 for one that was not there. */
export function pairBlocks(old: readonly Node[], now: readonly Node[]): readonly number[] {
  const pairs: number[] = now.map(() => -1);
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && isSame(old[head], now[head])) pairs[head] = head++;
  let tail = 0;
  while (tail < shorter - head && isSame(old[old.length - 1 - tail], now[now.length - 1 - tail])) {
    tail++;
    pairs[now.length - tail] = old.length - tail;
  }
  pairMiddle(old, now, pairs, [head, old.length - tail]);
  return pairs;
}

/** First what is the same, wherever it stands now; then what stands beside it and is of the same kind. */
function pairMiddle(
  old: readonly Node[],
  now: readonly Node[],
  pairs: number[],
  [from, to]: readonly [number, number],
): void {
  const left = new Map<string, number[]>();
  const free = new Set<number>();
  for (let i = from; i < to; i++) {
    const key = keyOf(old[i]);
    const same = left.get(key);
    if (same) same.push(i);
    else left.set(key, [i]);
    free.add(i);
  }
  for (const [i, node] of now.entries()) {
    const same = pairs[i] === -1 && free.size > 0 ? left.get(keyOf(node))?.shift() : undefined;
    if (same === undefined) continue;
    pairs[i] = same;
    free.delete(same);
  }
  const take = (i: number, candidate: number) => {
    if (pairs[i] !== -1 || !free.has(candidate) || old[candidate]?.type !== now[i]?.type) return;
    pairs[i] = candidate;
    free.delete(candidate);
  };
  for (let i = 0; i < now.length; i++) if (pairs[i - 1] !== -1) take(i, (pairs[i - 1] ?? -1) + 1);
  for (let i = now.length - 1; i >= 0; i--) take(i, (pairs[i + 1] ?? old.length) - 1);
}

function isSame(one: Node | undefined, other: Node | undefined): boolean {
  return one !== undefined && other !== undefined && one.eq(other);
}

function keyOf(node: Node | undefined): string {
  return JSON.stringify(node?.toJSON());
}
