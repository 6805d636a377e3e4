import type { Range } from '../text/range';
import { isLooseText, markedLines, type ConflictMark } from './conflict-marks';
import { tornConflicts, type LeftMark } from './torn-conflicts';

/** What git leaves in a file that it could not merge. */
export interface Conflict {
  readonly range: Range;
  /** True for a passage from `<<<<<<<` to `>>>>>>>`; false for one mark of which the others are gone. */
  readonly whole: boolean;
  /** How far the conflict reaches that this mark is left of, where others of its marks are there as well. */
  readonly around?: Range;
}

/**
 * Finds what git has left and returns the text as one side has it, ours unless told otherwise, every other character of the
 * conflicts turned into a space: the rest of the file can then be read, and every place in it keeps its offset. Where marks
 * are missing, nobody can tell how far both versions go: then each mark is found by itself. The version that two of them
 * enclose is turned into spaces, whichever it is; of a mark that stands alone, only the mark.
 */
export function readConflicts(
  text: string,
  shown: 'ours' | 'theirs' = 'ours',
): {
  readonly conflicts: readonly Conflict[];
  readonly text: string;
} {
  if (!/^([<|=>])\1{2}/m.test(text)) return { conflicts: [], text };
  const whole: Range[] = [];
  const left: LeftMark[] = [];
  const kept: string[] = [];
  let open: OpenBlock | undefined;
  let above = '';

  const giveUp = ({ marks, hidden }: OpenBlock) => {
    left.push(...marks);
    for (const [index, line] of hidden) kept[index] = line;
    open = undefined;
  };

  for (const { start, content, lineBreak, mark: found } of markedLines(text)) {
    const range = { start, end: start + content.length };
    const blank = ' '.repeat(content.length) + lineBreak;
    const next: Side | undefined = found && open && sideAfter(open, found);
    if (found?.kind === '<' && !isInside(open, found)) {
      if (open) giveUp(open);
      open = { size: found.size, side: 'ours', marks: [{ ...found, range }], hidden: new Map() };
      kept.push(blank);
    } else if (open && next === 'after') {
      whole.push({ start: open.marks[0]?.range.start ?? start, end: range.end });
      open = undefined;
      kept.push(blank);
    } else if (open && found && next) {
      open.side = next;
      open.marks.push({ ...found, range });
      kept.push(blank);
    } else if (found && !isInside(open, found) && !(found.kind === '=' && isLooseText(above))) {
      if (open?.size === found.size) giveUp(open);
      left.push({ ...found, range });
      kept.push(blank);
    } else if (open && open.side !== shown) {
      open.hidden.set(kept.push(blank) - 1, content + lineBreak);
    } else {
      kept.push(content + lineBreak);
    }
    above = content;
  }
  if (open) giveUp(open);
  return withTorn(kept.join(''), whole, left);
}

/** Takes out of the text what is known to be one of two versions, though its conflict has lost a mark. */
function withTorn(text: string, whole: readonly Range[], left: readonly LeftMark[]) {
  const marks = [...left].sort((a, b) => a.range.start - b.range.start);
  const torn = tornConflicts(text, marks, whole);
  const around = new Map(torn.flatMap((one) => one.marks.map((mark) => [mark, one.around] as const)));
  const conflicts: readonly Conflict[] = [
    ...whole.map((range) => ({ range, whole: true })),
    ...marks.map((mark) => {
      const reach = around.get(mark);
      return { range: mark.range, whole: false, ...(reach && { around: reach }) };
    }),
  ];
  const parts: string[] = [];
  let at = 0;
  for (const { hidden } of [...torn].sort((a, b) => a.hidden.start - b.hidden.start)) {
    const start = Math.max(at, hidden.start);
    if (hidden.end <= start) continue;
    parts.push(text.slice(at, start), text.slice(start, hidden.end).replace(/[^\r\n]/g, ' '));
    at = hidden.end;
  }
  return {
    conflicts: [...conflicts].sort((a, b) => a.range.start - b.range.start),
    text: parts.join('') + text.slice(at),
  };
}

type Side = 'ours' | 'base' | 'theirs' | 'after';

interface OpenBlock {
  readonly size: number;
  side: Side;
  readonly marks: LeftMark[];
  /** The lines of the other versions by their index, in case the block turns out not to close. */
  readonly hidden: Map<number, string>;
}

/** The part of the block that begins below this mark; nothing when the mark cannot follow. */
function sideAfter({ size, side }: OpenBlock, found: ConflictMark): Side | undefined {
  if (found.size !== size) return undefined;
  switch (found.kind) {
    case '<':
      return undefined;
    case '|':
      return side === 'ours' ? 'base' : undefined;
    case '=':
      return side === 'ours' || side === 'base' ? 'theirs' : undefined;
    case '>':
      return side === 'theirs' ? 'after' : undefined;
  }
}

/** A conflict of an earlier merge, in what both versions began with, has longer marks and is part of that version. */
function isInside(open: OpenBlock | undefined, { size }: ConflictMark): boolean {
  return open !== undefined && open.side !== 'ours' && size > open.size;
}
