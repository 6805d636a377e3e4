/** A line of the source and where it is on the page, from the page's top in pixels. */
export interface LineTop {
  readonly line: number;
  readonly top: number;
}

/** The places of one file, made ready for many questions. The form has its own order, so lines may go up and down the page. */
export interface LineTops {
  /** Where a line is on the page; between two known lines, in proportion. Nothing when no line is known. */
  topOf(line: number): number | undefined;
  /** The line that is at this height; between two known lines, in proportion. */
  lineAt(top: number): number | undefined;
}

export function createLineTops(tops: readonly LineTop[]): LineTops {
  const byTop = [...tops].sort((a, b) => a.top - b.top || a.line - b.line);
  // Of two places for the same line the upper one counts: it is the larger thing, as a rule.
  const byLine = [...byTop].sort((a, b) => a.line - b.line || a.top - b.top);
  const lineOf = ({ line }: LineTop) => line;
  const topOf = ({ top }: LineTop) => top;

  return {
    topOf(line) {
      const last = byLine[countUpTo(byLine, line, lineOf) - 1];
      if (!last) return byLine[0]?.top;
      const before = byLine[countUpTo(byLine, last.line, lineOf, false)] ?? last;
      const after = byLine[countUpTo(byLine, line, lineOf)];
      const below = byTop[countUpTo(byTop, before.top, topOf)];
      if (!after || !below) return before.top;
      const end = after.top > before.top ? Math.min(after.top, below.top) : below.top;
      return before.top + ((line - before.line) / (after.line - before.line)) * (end - before.top);
    },
    lineAt(top) {
      const last = byTop[countUpTo(byTop, top, topOf) - 1];
      if (!last) return byTop[0]?.line;
      const at = byTop[countUpTo(byTop, last.top, topOf, false)] ?? last;
      const below = byTop[countUpTo(byTop, top, topOf)];
      const after = byLine[countUpTo(byLine, at.line, lineOf)];
      if (!below || !after) return at.line;
      const end = below.line > at.line ? Math.min(below.line, after.line) : after.line;
      return at.line + ((top - at.top) / (below.top - at.top)) * (end - at.line);
    },
  };
}

/** How many of the items, which are in the order of their values, are at or below the limit; without it, below. */
function countUpTo<T>(
  items: readonly T[],
  limit: number,
  value: (item: T) => number,
  withLimit = true,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined) break;
    if (withLimit ? value(item) <= limit : value(item) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
