import type { Range } from './range';

/** Puts `text` in the place of a stretch of a file; an empty stretch is a place to write at. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/**
 * The text with the edits made. All ranges are those of the text as it was; they must not overlap. Where several write
 * at one place, they are written in the order given.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range, text: written } of inOrder(edits)) {
    if (range.start < at) throw new Error('Two edits overlap.');
    parts.push(text.slice(at, range.start), written);
    at = range.end;
  }
  return parts.join('') + text.slice(at);
}

/** True when some of the edits change the same words, so that they cannot all be made. */
export function overlap(edits: readonly TextEdit[]): boolean {
  let at = 0;
  return inOrder(edits).some(({ range }) => {
    const before = at;
    at = range.end;
    return range.start < before;
  });
}

export function inOrder<E extends TextEdit>(edits: readonly E[]): readonly E[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** True when the two cannot be made together: they change the same words, or write at the same place. */
export function collide(a: TextEdit, b: TextEdit): boolean {
  return a.range.start <= b.range.end && b.range.start <= a.range.end;
}
