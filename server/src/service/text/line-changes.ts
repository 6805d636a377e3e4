import type { TextEdit } from './edit';
import { longestGrowing } from './longest-growing';

/** Lines that stand in the place of others. */
export interface LineChange extends TextEdit {
  /** From 0, in the text before. */
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Where two texts differ, line by line; of lines that were moved, few are given as changed. */
export function changedLines(before: string, after: string): readonly LineChange[] {
  const a = splitLines(before);
  const b = splitLines(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let tail = 0;
  while (
    tail < a.length - start &&
    tail < b.length - start &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  const kept = commonLines(a.slice(start, a.length - tail), b.slice(start, b.length - tail));

  const changes: LineChange[] = [];
  let offset = a.slice(0, start).join('').length;
  let [i, j] = [start, start];
  for (const [nextI, nextJ] of [
    ...kept.map(([x, y]) => [x + start, y + start] as const),
    [a.length - tail, b.length - tail] as const,
  ]) {
    const removed = a.slice(i, nextI);
    const added = b.slice(j, nextJ);
    const end = offset + removed.join('').length;
    if (removed.length > 0 || added.length > 0) {
      changes.push({
        line: i,
        before: removed,
        after: added,
        range: { start: offset, end },
        text: added.join(''),
      });
    }
    offset = end + (a[nextI]?.length ?? 0);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return changes;
}

/** The lines with their line breaks. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\r\n]+(?:\r\n|\r|\n)?|\r\n|\r|\n/g) ?? [];
}

/**
 * The lines that both have, as pairs of their places: those that stand once in either and have kept their order, and what is
 * the same right below and above them.
 */
function commonLines(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const indexes = indexesOfSingles(b);
  const moved = [...indexesOfSingles(a)].flatMap(([line, i]) => {
    const j = indexes.get(line);
    return j === undefined ? [] : [[i, j] as const];
  });
  const inOrder = longestGrowing(moved.map(([, j]) => j));
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...moved.filter((_, at) => inOrder.has(at)), [a.length, b.length] as const]) {
    for (; i < nextI && j < nextJ && a[i] === b[j]; i++, j++) pairs.push([i, j]);
    let above = 1;
    while (nextI - above >= i && nextJ - above >= j && a[nextI - above] === b[nextJ - above]) above++;
    for (above--; above > 0; above--) pairs.push([nextI - above, nextJ - above]);
    [i, j] = [nextI, nextJ];
  }
  return pairs;
}

/** In their order, the lines that stand there once. */
function indexesOfSingles(lines: readonly string[]): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  const several = new Set<string>();
  for (const [at, line] of lines.entries()) {
    if (indexes.has(line)) several.add(line);
    else indexes.set(line, at);
  }
  for (const line of several) indexes.delete(line);
  return indexes;
}
