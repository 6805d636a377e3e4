import type { TextEdit } from './edit';

/** Lines that stand in the place of others. */
export interface LineChange extends TextEdit {
  /** From 0, in the text before. */
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** More comparisons than this take time that nobody has; then all that lies between the first and the last change is one. */
const mostCompared = 4_000_000;

/** Where two texts differ, line by line; as few lines as possible are given as changed. */
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
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

/** The longest row of lines that both have, as pairs of their places. */
function commonLines(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > mostCompared) return [];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
