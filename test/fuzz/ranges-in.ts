/** A stretch of a file, by offsets. */
export interface Stretch {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

/** Every range that an answer holds, at whatever depth: in the file that it names beside it, or else in `uri`. */
export function rangesIn(answer: unknown, uri: string, seen = new Set<object>()): readonly Stretch[] {
  if (typeof answer !== 'object' || answer === null || seen.has(answer)) return [];
  seen.add(answer);
  if (answer instanceof Map || answer instanceof Set) return rangesIn([...answer], uri, seen);
  const { uri: named, start, end } = answer as Readonly<Record<string, unknown>>;
  const file = typeof named === 'string' ? named : uri;
  if (typeof start === 'number' && typeof end === 'number') return [{ uri: file, start, end }];
  return Object.entries(answer).flatMap(([key, part]) =>
    // Where the cursor stops counts in what is written, and nodes of the tree are no answer.
    key === 'stops' || key === 'node' ? [] : rangesIn(part, file, seen),
  );
}
