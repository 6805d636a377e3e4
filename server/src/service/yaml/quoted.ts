import type { TextEdit } from '../text/edit';
import { emptyAt, type Range } from '../text/range';

/** The text between quotation marks, lines and all, so that it is read back as it stands. */
export function quoted(source: string): string {
  const mark = markFor(source);
  return mark + (mark === "'" ? source.replaceAll("'", "''") : source) + mark;
}

/** The edits that put a stretch of a text between quotation marks; every word stays in its place. */
export function quoteEdits(text: string, { start, end }: Range): readonly TextEdit[] {
  const source = text.slice(start, end);
  const mark = markFor(source);
  const doubled = mark === "'" ? [...source.matchAll(/'/g)].map(({ index }) => start + index) : [];
  return [start, ...doubled, end].map((offset) => ({ range: emptyAt(offset), text: mark }));
}

/** Single marks where a backslash or double marks would be read as something else. */
function markFor(source: string): '"' | "'" {
  return /["\\]/.test(source) ? "'" : '"';
}
