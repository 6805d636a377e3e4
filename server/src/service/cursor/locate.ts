import type { Lines } from '../text/lines';
import { keysBelow, lineBelow } from './below';
import { beginItem, enterMap, pathOf, type Frame } from './frames';
import { locateInFlow } from './locate-in-flow';
import { openAt } from './open-text';
import { contextsOnOpenLine, slotsIn } from './open-line';
import { nowhere, type KeyContext, type CursorContext, type ValueContext } from './cursor-context';
import { commentColumn, isBlockHeader, readLine, type LineParts } from './read-line';
import { isInBlock, scanTo, type LineState } from './scan';

/**
 * Where the cursor is in a draft, whatever state its text is in. Completion, hover, definitions and fixes all ask here.
 * It goes by the layout of the lines, not by the tree: a line that is being typed has often no place in a tree yet.
 */
export function locate(text: string, lines: Lines, offset: number): CursorContext {
  return contextsAt(text, lines, offset)[0] ?? nowhere;
}

/** All that can be written at the cursor, the likeliest first: an empty line may begin a field as well as an item. */
export function contextsAt(
  text: string,
  lines: Lines,
  offset: number,
): readonly (KeyContext | ValueContext)[] {
  const { line, column } = lines.position(offset);
  const { start, end } = lines.range(line);
  const content = text.slice(start, end);
  const state = scanTo(text, lines, line);
  const { frames, open } = state;

  if (open?.kind === 'quote') return [];
  if (open) return somewhere(locateInFlow(text, open.start, offset, frames));
  const indent = content.search(/\S/);
  if (indent < 0) return contextsOnOpenLine(text, lines, state, offset);
  // In the indentation before what is written there is nothing to say.
  if (isInBlock(state, indent) || column < indent || column > commentColumn(content)) return [];

  const parts = readLine(content);
  if (parts.dashes.some((dash) => dash >= column)) return [];
  const isWord =
    parts.key === undefined &&
    /^(?:[\p{L}\p{N}][\p{L}\p{N}_-]*)?$/u.test(content.slice(parts.column).trimEnd());
  if (parts.dashes.length === 0 && parts.key === undefined)
    return isWord ? contextsOnOpenLine(text, lines, state, offset) : [];
  const isItem = parts.dashes.length === 0 || takesItemAt(text, lines, line, state, parts.dashes);
  if (!isItem) return [];
  for (const dash of parts.dashes) beginItem(frames, dash);
  const at: CursorLine = { text, lines, line, start, column, offset, parts };
  if (parts.key === undefined && isWord) return behindDash(frames, at);
  if (parts.key === undefined) return somewhere(onValue(frames, at, parts.dashes.at(-1) ?? 0));
  return somewhere(column < parts.keyEnd ? onKey(frames, at) : onValue(frames, at, parts.column));
}

/** True when the dash stands where the lists around it ask for; the form has no list in a list. */
function takesItemAt(
  text: string,
  lines: Lines,
  line: number,
  { frames }: LineState,
  dashes: readonly number[],
): boolean {
  const [dash = 0, another] = dashes;
  const slots = slotsIn(text, frames, dash, lineBelow(text, lines, line, dash));
  return another === undefined && slots.some(({ kind, column }) => kind === 'item' && column === dash);
}

function somewhere(at: CursorContext): readonly (KeyContext | ValueContext)[] {
  return at.kind === 'nowhere' ? [] : [at];
}

interface CursorLine {
  readonly text: string;
  readonly lines: Lines;
  readonly line: number;
  /** Where the line begins. */
  readonly start: number;
  readonly column: number;
  readonly offset: number;
  readonly parts: LineParts;
}

function onKey(frames: Frame[], { text, lines, line, start, offset, parts }: CursorLine): KeyContext {
  const map = enterMap(frames, parts.column);
  const range = { start: start + parts.column, end: start + parts.keyEnd - 1 };
  return {
    kind: 'key',
    path: pathOf(frames.slice(0, -1)),
    written: text.slice(range.start, offset),
    range,
    lead: '',
    tail: '',
    flow: false,
    siblings: [...map.keys, ...keysBelow(text, lines, line, map.column)],
    column: parts.column,
    hasColon: true,
  };
}

/** What stands further in below the name or the dash is its value already. */
function onValue(frames: Frame[], at: CursorLine, owner: number): CursorContext {
  const { text, lines, line, start, column, offset, parts } = at;
  if (parts.key !== undefined) enterMap(frames, parts.column).key = parts.key;
  const path = pathOf(frames);
  const from = start + parts.valueColumn;
  if (isBlockHeader(parts.value) && column > parts.valueColumn) return nowhere;
  const first = text[from];
  if ((first === '[' || first === '{') && offset > from && openAt(text, from, offset)) {
    return locateInFlow(text, from, offset, frames);
  }
  // In front of brackets, a suggestion would take the place of all that stands between them.
  if ((first === '[' || first === '{') && offset <= from) return nowhere;
  const below = lineBelow(text, lines, line);
  const isBelow =
    below !== undefined &&
    (below.column > owner || (below.column === owner && below.kind === 'dash' && parts.key !== undefined));
  if (isBelow) return nowhere;
  const begin = Math.min(from, offset);
  const end = Math.max(from + parts.value.length, offset);
  return {
    kind: 'value',
    path,
    written: text.slice(begin, offset),
    range: { start: begin, end },
    ...apart(text, begin, end),
    flow: false,
  };
}

/** A blank in front, where a colon or a dash would swallow what is written, and behind, where a comment would be swallowed. */
function apart(text: string, begin: number, end: number): { readonly lead: string; readonly tail: string } {
  return { lead: /[:-]/.test(text[begin - 1] ?? '') ? ' ' : '', tail: text[end] === '#' ? ' ' : '' };
}

/** Behind a dash a word may be the first field of an item or the item itself: the form tells which. */
function behindDash(frames: Frame[], at: CursorLine): readonly KeyContext[] {
  const { text, lines, line, start, offset, parts } = at;
  const dash = parts.dashes.at(-1) ?? 0;
  const below = lineBelow(text, lines, line);
  const words = text.slice(start + parts.column, lines.range(line).end).trimEnd();
  const begin = words === '' ? offset : Math.min(offset, start + parts.column);
  const least = words === '' ? Math.max(begin - start, dash + 2) : parts.column;
  // The first field stands at the column of the others.
  const column = below && below.column > dash ? below.column : least;
  if (
    column < least ||
    (words !== '' && column !== least) ||
    (below && below.column > dash && below.kind !== 'key')
  )
    return [];
  const map = enterMap(frames, column);
  const end = words === '' ? offset : Math.max(start + parts.column + words.length, offset);
  return [
    {
      kind: 'key',
      path: pathOf(frames.slice(0, -1)),
      written: text.slice(begin, offset),
      range: { start: begin, end },
      lead: ' '.repeat(column - (begin - start)),
      tail: apart(text, begin, end).tail,
      flow: false,
      siblings: [...map.keys, ...keysBelow(text, lines, line, column)],
      column,
      hasColon: false,
    },
  ];
}
