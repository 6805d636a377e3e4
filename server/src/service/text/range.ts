/** A stretch of text: offsets in UTF-16 code units, `end` not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`; an empty range on the edge counts as inside. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function emptyAt(offset: number): Range {
  return { start: offset, end: offset };
}
