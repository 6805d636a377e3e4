/** The smallest stretch by which two texts differ. */
export interface TextChange {
  readonly start: number;
  readonly length: number;
  readonly by: string;
}

/** What has to be replaced in `before` to get `after`, so that a selection around it can stay where it is. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  const rest = shorter - start;
  while (
    tail < rest &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { start, length: before.length - start - tail, by: after.slice(start, after.length - tail) };
}
