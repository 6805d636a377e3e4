import { firstWhere } from '../text/first-where';
import { overlaps, type Range } from '../text/range';
import type { RawFinding } from './raw-finding';
import { ruleById } from './registry';

/** What of a file could not be read. */
export interface Unread {
  /** Stretches that could not be read; what is found there is not to be trusted. */
  readonly broken: readonly Range[];
  /** Those where both versions of a conflict may stand, so that not even what is said of the reading holds. */
  readonly torn: readonly Range[];
  /** The names of fields that stand in such stretches. */
  readonly unread: ReadonlySet<string>;
}

/** Leaves out what was found in a broken stretch, or may only be missing because it stands in one. */
export function trusted(
  findings: readonly RawFinding[],
  { broken, torn, unread }: Unread,
): readonly RawFinding[] {
  if (broken.length === 0) return findings;
  const isBroken = stretches(broken);
  const isTorn = stretches(torn);
  return findings.filter(({ rule, range, absent }) => {
    if (ruleById(rule)?.isAboutReading) return rule === 'merge-conflict' || !isTorn(range);
    // A slip further up can swallow a field that stands there for everyone to see.
    return !isBroken(range) && !absent?.some((key) => unread.has(key));
  });
}

/** Tells whether a range lies in one of these stretches, or reaches into it. */
function stretches(ranges: readonly Range[]): (range: Range) => boolean {
  const apart: { readonly start: number; end: number }[] = [];
  for (const range of ranges.map(widen).sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else apart.push({ ...range });
  }
  return (range) => {
    const next = apart[firstWhere(apart, ({ end }) => end > range.start)];
    return next !== undefined && overlaps(next, range);
  };
}

function widen({ start, end }: Range): Range {
  return { start, end: Math.max(end, start + 1) };
}
