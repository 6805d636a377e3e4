/** Where two versions of a text differ: what stands before and behind is the same in both. */
export interface ChangedStretch {
  /** In both versions. */
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/** The shortest stretch outside of which the two versions are alike; an empty one at the end where they are the same. */
export function changedStretch(before: string, after: string): ChangedStretch {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start, endBefore: before.length - tail, endAfter: after.length - tail };
}
