import type { Range } from '../text/range';
import { linesOf, readMark, smallestSize, type ConflictMark } from './conflict-marks';
import type { Conflict } from './conflicts';

/** One of the versions in a conflict block: its lines, and what git has written beside its mark. */
export interface Side {
  readonly label: string;
  /** Whole lines, the last line break included. */
  readonly range: Range;
}

/** A conflict block taken apart. */
export interface ConflictSides {
  /** The whole block in whole lines, the marks included. */
  readonly block: Range;
  readonly ours: Side;
  /** What both began with, where git was asked to write it. */
  readonly base?: Side;
  readonly theirs: Side;
}

/** The versions of a block; nothing where it does not close, or where its marks do not tell one version from the other. */
export function sidesOf(text: string, { range, whole }: Conflict): ConflictSides | undefined {
  if (!whole) return undefined;
  const marks: (ConflictMark & { readonly start: number; readonly end: number })[] = [];
  for (const { start, content, lineBreak } of linesOf(text.slice(range.start, range.end + 2))) {
    const at = range.start + start;
    if (at >= range.end) break;
    const found = readMark(content, smallestSize);
    const size = marks[0]?.size;
    if (!found || (size !== undefined && found.size !== size)) continue;
    marks.push({ ...found, start: at, end: at + content.length + lineBreak.length });
  }
  const order = marks.map(({ kind }) => kind).join('');
  const [first, second, third, fourth] = marks;
  if (order === '<=>' && first && second && third) {
    return {
      block: { start: first.start, end: third.end },
      ours: { label: first.label, range: { start: first.end, end: second.start } },
      theirs: { label: third.label, range: { start: second.end, end: third.start } },
    };
  }
  if (order !== '<|=>' || !first || !second || !third || !fourth) return undefined;
  return {
    block: { start: first.start, end: fourth.end },
    ours: { label: first.label, range: { start: first.end, end: second.start } },
    base: { label: second.label, range: { start: second.end, end: third.start } },
    theirs: { label: fourth.label, range: { start: third.end, end: fourth.start } },
  };
}
