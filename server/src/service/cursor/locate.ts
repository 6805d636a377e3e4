import type { Lines } from '../text/lines';
import { beginItem, enterMap, leave, pathOf, type Frame, type MapFrame } from './frames';
import { locateInFlow } from './locate-in-flow';
import { openAt } from './open-text';
import { nowhere, type Place } from './place';
import { commentColumn, isBlockHeader, readLine, skipSpaces, type LineParts } from './read-line';
import { isInBlock, scanTo } from './scan';

/**
 * Where the cursor is in a draft, whatever state its text is in. Completion, hover, definitions and fixes all ask here.
 * It goes by the layout of the lines, not by the tree: a line that is being typed has often no place in a tree yet.
 */
export function locate(text: string, lines: Lines, offset: number): Place {
  const { line, column } = lines.position(offset);
  const { start, end } = lines.range(line);
  const content = text.slice(start, end);
  const state = scanTo(text, lines, line);
  const { frames, open } = state;

  if (open?.kind === 'quote') return nowhere;
  if (open) return locateInFlow(text, open.start, offset, pathOf(frames), (frames.at(-1)?.column ?? 0) + 2);
  const indent = content.search(/\S/);
  if (isInBlock(state, indent < 0 ? column : Math.min(indent, column === 0 ? indent : column)))
    return nowhere;
  if (column > commentColumn(content)) return nowhere;
  if (indent < 0) return onFreshLine(text, lines, frames, line, column, offset);

  const parts = readLine(content);
  // In the indentation before what is written there is nothing to say.
  if (column < indent) return nowhere;
  for (const dash of parts.dashes) {
    if (dash < column) beginItem(frames, dash);
  }
  if (parts.dashes.some((dash) => dash >= column)) return nowhere;
  if (parts.key === undefined)
    return onText(text, lines, frames, { line, start, content, column, offset, parts });
  if (column <= parts.column + parts.keyEnd - parts.column - 1) {
    const map = enterMap(frames, parts.column);
    const range = { start: start + parts.column, end: start + parts.keyEnd - 1 };
    return keyPlace(frames, map, text, lines, line, {
      range,
      offset,
      column: parts.column,
      hasColon: true,
      fresh: false,
    });
  }
  const map = enterMap(frames, parts.column);
  map.key = parts.key;
  return onValue(text, frames, { start, column, offset, parts });
}

interface LinePlace {
  readonly start: number;
  readonly column: number;
  readonly offset: number;
  readonly parts: LineParts;
}

function onValue(text: string, frames: Frame[], { start, column, offset, parts }: LinePlace): Place {
  const path = pathOf(frames);
  const from = start + parts.valueColumn;
  const inner = (parts.key === undefined ? (parts.dashes.at(-1) ?? 0) : parts.column) + 2;
  if (isBlockHeader(parts.value) && column > parts.valueColumn) return nowhere;
  const first = text[from];
  if ((first === '[' || first === '{') && offset > from && openAt(text, from, offset)) {
    return locateInFlow(text, from, offset, path, inner);
  }
  const end = Math.max(from + parts.value.length, offset);
  const begin = Math.min(from, offset);
  return {
    kind: 'value',
    path,
    written: text.slice(begin, offset),
    range: { start: begin, end },
    column: inner,
    flow: false,
  };
}

/** A line with no key on it: a half-typed key, an item of a list, or text that goes on from above. */
function onText(
  text: string,
  lines: Lines,
  frames: Frame[],
  place: LinePlace & { readonly line: number; readonly content: string },
): Place {
  const { parts, line, start, offset, content } = place;
  const isItem = parts.dashes.length > 0;
  if (!isItem) {
    leave(frames, (frame) => frame.column > parts.column);
    if (goesOn(frames.at(-1), parts.column)) return nowhere;
  }
  const word = /^[\p{L}\p{N}_-]*$/u.test(content.slice(parts.column).trimEnd());
  if (isItem && !word) return onValue(text, frames, place);
  if (!word) return nowhere;
  const [parent, top] = frames.slice(-2);
  // At the column of the dashes only a list that is not indented leaves room for a key: that of the map around it.
  if (!isItem && top?.kind === 'list' && top.column === parts.column && parent?.column !== parts.column)
    return nowhere;
  // Behind a dash a word may be the first field of an item or the item itself: the form tells which.
  const column =
    isItem && content.slice(parts.column).trim() === '' ? Math.max(parts.column, place.column) : parts.column;
  const map = enterMap(frames, column);
  const range = { start: Math.min(start + parts.column, offset), end: start + content.trimEnd().length };
  const whole = { start: range.start, end: Math.max(range.end, offset) };
  return keyPlace(frames, map, text, lines, line, {
    range: whole,
    offset,
    column,
    hasColon: false,
    fresh: isItem,
  });
}

/** True when a line at this column can only be more of the text above it. */
function goesOn(top: Frame | undefined, column: number): boolean {
  return top !== undefined && top.hasValue && column > top.column;
}

function onFreshLine(
  text: string,
  lines: Lines,
  frames: Frame[],
  line: number,
  column: number,
  offset: number,
): Place {
  leave(frames, (frame) => frame.column > column);
  const top = frames.at(-1);
  if (goesOn(top, column)) return nowhere;
  // Where only a dash can stand, the place is that of the list: its next item.
  const list = top?.kind === 'list' && top.column === column ? top : undefined;
  if (list) {
    const path = pathOf(frames.slice(0, -1));
    return { kind: 'value', path, written: '', range: { start: offset, end: offset }, column, flow: false };
  }
  const map = enterMap(frames, column);
  const range = { start: offset, end: offset };
  return keyPlace(frames, map, text, lines, line, { range, offset, column, hasColon: false, fresh: true });
}

function keyPlace(
  frames: readonly Frame[],
  map: MapFrame,
  text: string,
  lines: Lines,
  line: number,
  {
    range,
    offset,
    column,
    hasColon,
    fresh,
  }: {
    readonly range: { readonly start: number; readonly end: number };
    readonly offset: number;
    readonly column: number;
    readonly hasColon: boolean;
    readonly fresh: boolean;
  },
): Place {
  return {
    kind: 'key',
    path: pathOf(frames.slice(0, -1)),
    written: text.slice(range.start, offset),
    range,
    siblings: [...map.keys, ...keysBelow(text, lines, line, map.column)],
    column,
    hasColon,
    flow: false,
    fresh,
  };
}

/** The keys of the same map on the lines below. */
function keysBelow(text: string, lines: Lines, line: number, column: number): readonly string[] {
  const keys: string[] = [];
  for (let i = line + 1; i < lines.count; i++) {
    const { start, end } = lines.range(i);
    const content = text.slice(start, end);
    const indent = skipSpaces(content, 0);
    if (indent >= content.length || content[indent] === '#') continue;
    if (indent < column) break;
    if (indent > column) continue;
    const parts = readLine(content);
    if (parts.dashes.length === 0 && parts.key !== undefined) keys.push(parts.key);
  }
  return keys;
}
