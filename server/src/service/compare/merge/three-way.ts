import { diffArrays } from 'diff';
import type { Range } from '../../text/range';

/** A stretch of the base with what has become of it on either side. */
export interface Region {
  /** `both`: the two sides made the same of it. `apart`: they made different things of it. */
  readonly kind: 'same' | 'ours' | 'theirs' | 'both' | 'apart';
  readonly base: Range;
  readonly ours: Range;
  readonly theirs: Range;
}

/** How two lines or sentences are compared; a test counts how often. */
export type Same = (a: string, b: string) => boolean;

interface Hunk {
  readonly side: 'ours' | 'theirs';
  readonly base: Range;
  readonly other: Range;
}

/** Comparing takes time by the square of what differs; two versions of one draft differ in far less than this. */
const mostEdits = 1000;

/**
 * Sets three rows of words side by side. Changes that only touch do not stand in each other's way; those that overlap, or
 * that write at one and the same place, do.
 */
export function regionsOf(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  isSame: Same = (a, b) => a === b,
): readonly Region[] {
  const hunks = [...hunksOf('ours', base, ours, isSame), ...hunksOf('theirs', base, theirs, isSame)].sort(
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

  for (const group of groupsOf(hunks)) {
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

/** The lines or sentences that were changed, from the first to the last; as one where nobody could say which is which. */
function hunksOf(
  side: Hunk['side'],
  base: readonly string[],
  other: readonly string[],
  isSame: Same,
): readonly Hunk[] {
  const changes = diffArrays([...base], [...other], { maxEditLength: mostEdits, comparator: isSame }) as
    readonly { readonly count: number; readonly added: boolean; readonly removed: boolean }[] | undefined;
  if (!changes) return [{ side, ...middleOf(base, other) }];
  const hunks: Hunk[] = [];
  let [atBase, atOther] = [0, 0];
  let isOpen = false;
  for (const { count, added, removed } of changes) {
    const before = added ? 0 : count;
    const after = removed ? 0 : count;
    if (added || removed) {
      const last = isOpen ? hunks.pop() : undefined;
      const [start, first] = last ? [last.base.start, last.other.start] : [atBase, atOther];
      hunks.push({
        side,
        base: { start, end: atBase + before },
        other: { start: first, end: atOther + after },
      });
    }
    isOpen = added || removed;
    [atBase, atOther] = [atBase + before, atOther + after];
  }
  return hunks;
}

function middleOf(base: readonly string[], other: readonly string[]): Pick<Hunk, 'base' | 'other'> {
  const shortest = Math.min(base.length, other.length);
  let start = 0;
  while (start < shortest && base[start] === other[start]) start++;
  let tail = 0;
  while (tail < shortest - start && base.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return { base: { start, end: base.length - tail }, other: { start, end: other.length - tail } };
}

/** Sets of hunks of both sides that stand in each other's way, in the order of the base. */
function groupsOf(hunks: readonly Hunk[]): readonly (readonly Hunk[])[] {
  const groups: Hunk[][] = [];
  let last: Partial<Record<Hunk['side'], Hunk>> = {};
  for (const hunk of hunks) {
    // They are sorted by where they start, so of the other side only the last one can reach so far.
    const other = last[hunk.side === 'ours' ? 'theirs' : 'ours'];
    if (other && collide(other.base, hunk.base)) {
      groups.at(-1)?.push(hunk);
    } else {
      groups.push([hunk]);
      last = {};
    }
    last[hunk.side] = hunk;
  }
  return groups;
}

function collide(a: Range, b: Range): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start;
  return a.start < b.end && b.start < a.end;
}

function length({ start, end }: Range): number {
  return end - start;
}
