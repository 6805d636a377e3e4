import type { Range } from '../text/range';

/** What git leaves in a file that it could not merge. */
export interface Conflict {
  readonly range: Range;
  /** True for a passage from `<<<<<<<` to `>>>>>>>`; false for one mark of which the others are gone. */
  readonly whole: boolean;
}

export type MarkKind = '<' | '|' | '=' | '>';

export interface ConflictMark {
  readonly kind: MarkKind;
  /** How many signs it has: 7, unless the repository asks for more (`conflict-marker-size`). */
  readonly size: number;
  /** What git has written beside it. */
  readonly label: string;
}

const mark = /^(?:(<{7,}|\|{7,}|>{7,})(?:[ \t](.*))?|(={7,})[ \t]*)$/;

/** The mark that this line is. It stands alone at the start of its line, so what is indented, as in a text, is none. */
export function readMark(line: string): ConflictMark | undefined {
  const found = mark.exec(line);
  if (!found) return undefined;
  const [, labelled, label = '', bare] = found;
  const signs = labelled ?? bare ?? '';
  return { kind: signs.charAt(0) as MarkKind, size: signs.length, label: label.trim() };
}

/**
 * Finds what git has left and returns the text as one side has it, ours unless told otherwise, every other character of the conflicts turned into a
 * space: the rest of the file can then be read, and every place in it keeps its offset. Where marks are missing, nobody
 * can tell how far a version goes: then each mark is found by itself, and only the marks are taken out.
 */
export function readConflicts(
  text: string,
  shown: 'ours' | 'theirs' = 'ours',
): {
  readonly conflicts: readonly Conflict[];
  readonly text: string;
} {
  if (!/^([<|=>])\1{6}/m.test(text)) return { conflicts: [], text };
  const conflicts: Conflict[] = [];
  const kept: string[] = [];
  let open: OpenBlock | undefined;
  let above = '';

  const giveUp = ({ marks, hidden }: OpenBlock) => {
    for (const range of marks) conflicts.push({ range, whole: false });
    for (const [index, line] of hidden) kept[index] = line;
    open = undefined;
  };

  for (const { start, content, lineBreak } of linesOf(text)) {
    const range = { start, end: start + content.length };
    const blank = ' '.repeat(content.length) + lineBreak;
    const found = readMark(content);
    const next: Side | undefined = found && open && sideAfter(open, found);
    if (found?.kind === '<' && !isInside(open, found)) {
      if (open) giveUp(open);
      open = { size: found.size, side: 'ours', marks: [range], hidden: new Map() };
      kept.push(blank);
    } else if (open && next === 'after') {
      conflicts.push({ range: { start: open.marks[0]?.start ?? start, end: range.end }, whole: true });
      open = undefined;
      kept.push(blank);
    } else if (open && next) {
      open.side = next;
      open.marks.push(range);
      kept.push(blank);
    } else if (found && !isInside(open, found) && !(found.kind === '=' && isLooseText(above))) {
      if (open?.size === found.size) giveUp(open);
      conflicts.push({ range, whole: false });
      kept.push(blank);
    } else if (open && open.side !== shown) {
      open.hidden.set(kept.push(blank) - 1, content + lineBreak);
    } else {
      kept.push(content + lineBreak);
    }
    above = content;
  }
  if (open) giveUp(open);
  return { conflicts: conflicts.sort((a, b) => a.range.start - b.range.start), text: kept.join('') };
}

type Side = 'ours' | 'base' | 'theirs' | 'after';

interface OpenBlock {
  readonly size: number;
  side: Side;
  readonly marks: Range[];
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

/** A row of `=` below words at the margin underlines a heading, in a text that was pasted without being indented. */
function isLooseText(line: string): boolean {
  return /^[^\s#-]/.test(line) && !/^[^\s:]+:(?:\s|$)/.test(line) && !readMark(line);
}

export function* linesOf(text: string): Generator<{ start: number; content: string; lineBreak: string }> {
  const pattern = /([^\r\n]*)(\r\n|\r|\n|$)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, content = '', lineBreak = ''] = match;
    yield { start: match.index, content, lineBreak };
    if (lineBreak === '') return;
  }
}
