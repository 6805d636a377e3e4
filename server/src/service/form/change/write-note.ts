import { removeRow } from '../../features/fixes/layout/remove-item';
import { withBreaksOf } from '../../put/write-rows';
import { plain } from '../../put/written';
import type { TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';
import { columnOf, dashOf, nextLine, spaces } from '../../yaml/layout/rows';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import { linesOf } from '../note-lines';
import type { Note } from '../notes';
import type { Slot } from '../slots';
import type { Candidate } from './change';

/** The ways to write other words into a note, or to take it away. */
export function rewriteNote(
  text: string,
  { range, ownLine, lines }: Note,
  said: string,
  before: Note | undefined,
): readonly Candidate[] {
  if (said !== '') {
    const written = ownLine
      ? asComment(linesOf(said, lines), columnOf(text, range.start))
      : `# ${onOneLine(said)}`;
    return [[{ range, text: withBreaksOf(text, plain(written.trimStart())).text }]];
  }
  if (ownLine)
    return [
      ...(before?.ownLine === true ? withGap(text, before.range, range) : []),
      [removeRow(text, range)],
    ];
  const start = text.slice(0, range.start).trimEnd().length;
  return [[{ range: { start, end: endOfLine(text, range.start) }, text: '' }]];
}

/** The empty line goes along that parts a note from the one before it. */
function withGap(text: string, before: Range, { start, end }: Range): readonly Candidate[] {
  const gap = nextLine(text, before.end);
  const isGap = text.slice(gap, start).trim() === '' && startOfLine(text, start) > gap;
  return isGap ? [[{ range: { start: gap, end: nextLine(text, end) }, text: '' }]] : [];
}

/**
 * The ways to add a note: above the field or the item, below the notes that are there, behind what stands on its line. An
 * empty line parts it from another note where nothing else does.
 */
export function addNote(
  text: string,
  slot: Slot | undefined,
  last: Note | undefined,
  said: string,
): readonly Candidate[] {
  if (!slot) {
    if (last) return [below(text, last, said, '\n\n')];
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    return ['\n\n', '\n'].map((gap) => [writeRow(text, at, `${asComment(linesOf(said), 0)}${gap}`)]);
  }
  if (!slot.isThere) return [];
  const own = slot.isItem ? (dashOf(text, slot.range) ?? slot.range.start) : slot.range.start;
  const line = startOfLine(text, own);
  const row = asComment(linesOf(said), columnOf(text, own));
  const end = endOfLine(text, slot.range.start);
  const behind = [{ range: { start: end, end }, text: `  # ${onOneLine(said)}` }];
  const apart = [
    [writeRow(text, line, `\n${row}\n`)],
    ...(last?.ownLine === true ? [below(text, last, said, '\n\n')] : []),
  ];
  return [
    [writeRow(text, line, `${row}\n`)],
    ...(last?.ownLine === true ? [below(text, last, said, '\n')] : []),
    ...(said.includes('\n') ? [...apart, behind] : [behind, ...apart]),
  ];
}

function below(text: string, { range }: Note, said: string, gap: string): readonly TextEdit[] {
  return [writeRow(text, range.end, `${gap}${asComment(linesOf(said), columnOf(text, range.start))}`)];
}

function writeRow(text: string, at: number, rows: string): TextEdit {
  return { range: { start: at, end: at }, text: withBreaksOf(text, plain(rows)).text };
}

function asComment(lines: readonly string[], column: number): string {
  return lines.map((line) => `${spaces(column)}# ${line}`.trimEnd()).join('\n');
}

function onOneLine(said: string): string {
  return said.replaceAll(/\n+/g, ' ');
}
