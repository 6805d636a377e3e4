import { diffIndices } from 'node-diff3';
import type { Range } from '../../text/range';

/** A stretch of the base with what has become of it on either side. */
export interface Region {
  /** `both`: the two sides made the same of it. `apart`: they made different things of it. */
  readonly kind: 'same' | 'ours' | 'theirs' | 'both' | 'apart';
  readonly base: Range;
  readonly ours: Range;
  readonly theirs: Range;
}

interface Hunk {
  readonly side: 'ours' | 'theirs';
  readonly base: Range;
  readonly other: Range;
}

/**
 * Sets three rows of words side by side. Changes that only touch do not stand in each other's way; those that overlap, or
 * that write at one and the same place, do.
 */
export function regionsOf(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly Region[] {
  const hunks = [...hunksOf('ours', base, ours), ...hunksOf('theirs', base, theirs)].sort(
    (a, b) => a.base.start - b.base.start || a.base.end - b.base.end,
  );
  const regions: Region[] = [];
  let [atBase, atOurs, atTheirs] = [0, 0, 0];
  const advance = (to: number) => {
    if (to <= atBase) return;
    const length = to - atBase;
    regions.push({
      kind: 'same',
      base: { start: atBase, end: to },
      ours: { start: atOurs, end: atOurs + length },
      theirs: { start: atTheirs, end: atTheirs + length },
    });
    [atBase, atOurs, atTheirs] = [to, atOurs + length, atTheirs + length];
  };

  while (hunks.length > 0) {
    const group = takeGroup(hunks);
    const start = Math.min(...group.map((hunk) => hunk.base.start));
    const end = Math.max(...group.map((hunk) => hunk.base.end));
    advance(start);
    const lengthOf = (side: Hunk['side']) =>
      group
        .filter((hunk) => hunk.side === side)
        .reduce((sum, hunk) => sum + length(hunk.other) - length(hunk.base), end - start);
    const oursRange = { start: atOurs, end: atOurs + lengthOf('ours') };
    const theirsRange = { start: atTheirs, end: atTheirs + lengthOf('theirs') };
    const sides = new Set(group.map(({ side }) => side));
    const isBoth =
      sides.size === 2 &&
      ours.slice(oursRange.start, oursRange.end).join('\n') ===
        theirs.slice(theirsRange.start, theirsRange.end).join('\n') &&
      length(oursRange) === length(theirsRange);
    const [only] = sides.size === 1 ? sides : [];
    regions.push({
      kind: only ?? (isBoth ? 'both' : 'apart'),
      base: { start, end },
      ours: oursRange,
      theirs: theirsRange,
    });
    [atBase, atOurs, atTheirs] = [end, oursRange.end, theirsRange.end];
  }
  advance(base.length);
  return regions;
}

function hunksOf(side: Hunk['side'], base: readonly string[], other: readonly string[]): readonly Hunk[] {
  return diffIndices([...base], [...other]).map(({ buffer1: [a, before], buffer2: [b, after] }) => ({
    side,
    base: { start: a, end: a + before },
    other: { start: b, end: b + after },
  }));
}

/** The first hunk with all that stand in its way. */
function takeGroup(hunks: Hunk[]): readonly Hunk[] {
  const first = hunks.shift();
  const group = first ? [first] : [];
  for (let i = 0; i < hunks.length;) {
    const hunk = hunks[i];
    if (hunk && group.some((one) => one.side !== hunk.side && collide(one.base, hunk.base))) {
      group.push(hunk);
      hunks.splice(i, 1);
      i = 0;
    } else {
      i++;
    }
  }
  return group;
}

function collide(a: Range, b: Range): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start;
  return a.start < b.end && b.start < a.end;
}

function length({ start, end }: Range): number {
  return end - start;
}
