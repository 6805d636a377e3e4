import { readIndentation } from '../text/indentation';
import type { Lines } from '../text/lines';
import type { TreePath } from '../yaml/tree';
import { isTextBelow, keysBelow, lineBelow, type LineBelow } from './below';
import { pathOf, type Frame } from './frames';
import type { KeyContext, ValueContext } from './cursor-context';
import type { LineState } from './scan';

/** Something that a line without content can begin: a field of a map, or an item of a list. */
export interface Slot {
  readonly kind: 'field' | 'item';
  readonly path: TreePath;
  readonly column: number;
  readonly siblings: readonly string[];
}

/**
 * What can begin on a line that is empty, or holds one word that somebody may just be typing: first what stands at the
 * column of the cursor, or else nearest to it, then the next items of the other lists that can go on here.
 */
export function contextsOnOpenLine(
  text: string,
  lines: Lines,
  state: LineState,
  offset: number,
): readonly (KeyContext | ValueContext)[] {
  const { line, column: cursor } = lines.position(offset);
  const { start, end } = lines.range(line);
  const content = text.slice(start, end);
  const indent = content.search(/\S/);
  const column = indent < 0 ? cursor : indent;
  if (isInText(text, lines, line, column, state) || isOutside(text, lines, line, state)) return [];
  const slots = slotsIn(text, state.frames, column, lineBelow(text, lines, line));
  const near = nearest(slots, column);
  const others = slots.filter((slot) => slot.kind === 'item' && !near.includes(slot));
  const word = {
    start: start + (indent < 0 ? cursor : indent),
    end: Math.max(offset, start + content.trimEnd().length),
  };

  return [...near, ...others].map((slot): KeyContext | ValueContext => {
    // Tabs are no indentation.
    const stays = slot.column === column && !content.slice(0, column).includes('\t');
    const common = {
      path: slot.path,
      written: text.slice(word.start, offset),
      range: stays ? word : { start, end: word.end },
      lead: stays ? '' : ' '.repeat(slot.column),
      tail: '',
      flow: false,
      opensLine: true,
    };
    if (slot.kind === 'item')
      return { ...common, kind: 'value', item: { column: slot.column, aside: !near.includes(slot) } };
    const siblings = [...slot.siblings, ...keysBelow(text, lines, line, slot.column)];
    return { ...common, kind: 'key', siblings, column: slot.column, hasColon: false };
  });
}

/** True when whatever is written here would be more of a text that began above. */
function isInText(text: string, lines: Lines, line: number, column: number, state: LineState): boolean {
  const { frames, blockBeyond } = state;
  if (blockBeyond !== undefined && (column > blockBeyond || isTextBelow(text, lines, line, blockBeyond)))
    return true;
  const around = frames.filter((frame) => frame.column <= column).at(-1);
  return around !== undefined && around.hasValue && column > around.column;
}

/** True above the mark that begins a draft, and below the one that ends it. */
function isOutside(text: string, lines: Lines, line: number, { frames }: LineState): boolean {
  for (let i = 0; i < line; i++) if (/^\.\.\.(?:\s|$)/.test(contentOf(text, lines, i))) return true;
  for (let i = line + 1; i < lines.count && frames.length === 0; i++) {
    const content = contentOf(text, lines, i);
    if (content.trim() !== '' && !content.trimStart().startsWith('#')) return /^(?:---|%)/.test(content);
  }
  return false;
}

/** All that can begin between what is open above and the line below; `column` is where the cursor stands. */
export function slotsIn(
  text: string,
  frames: readonly Frame[],
  column: number,
  below: LineBelow | undefined,
): readonly Slot[] {
  const slots = frames.flatMap((frame, i): readonly Slot[] => {
    const path = pathOf(frames.slice(0, i));
    if (frame.kind === 'map')
      return takesField(frame.column, below)
        ? [{ kind: 'field', path, column: frame.column, siblings: frame.keys }]
        : [];
    const holder = frames[i - 1];
    return takesItem(frame.column, holder, below)
      ? [{ kind: 'item', path, column: frame.column, siblings: [] }]
      : [];
  });
  const last = frames.at(-1);
  if (!last) {
    const root = below?.column ?? 0;
    return below?.kind === 'dash' ? [] : [{ kind: 'field', path: [], column: root, siblings: [] }];
  }
  return last.hasValue || pathOf(frames.slice(-1)).length === 0
    ? slots
    : [...slots, ...slotsUnder(last, pathOf(frames), text, column, below)];
}

function takesField(column: number, below: LineBelow | undefined): boolean {
  return !below || below.column < column || (below.column === column && below.kind !== 'dash');
}

function takesItem(column: number, holder: Frame | undefined, below: LineBelow | undefined): boolean {
  if (!below || below.column < column) return true;
  return below.column === column && (below.kind === 'dash' || holder?.column === column);
}

/** What belongs to a name, or to the dash of an item, that has no value yet. What stands below already says how it goes on. */
function slotsUnder(
  { kind, column: above }: Frame,
  path: TreePath,
  text: string,
  column: number,
  below: LineBelow | undefined,
): readonly Slot[] {
  const slot = (of: Slot['kind'], at: number): Slot => ({ kind: of, path, column: at, siblings: [] });
  if (
    below &&
    (below.column > above || (below.column === above && below.kind === 'dash' && kind === 'map'))
  ) {
    if (below.kind === 'text') return [];
    return [slot(below.kind === 'dash' ? 'item' : 'field', below.column)];
  }
  if (column > above) return [slot('field', column), ...(kind === 'map' ? [slot('item', column)] : [])];
  const { step, list } = readIndentation(text);
  return kind === 'map'
    ? [slot('field', above + step), slot('item', above + list)]
    : [slot('field', above + 2)];
}

/** Those at the column; else those that stand further out, and only then those further in. */
function nearest(slots: readonly Slot[], column: number): readonly Slot[] {
  const columns = slots.map((slot) => slot.column);
  const outside = columns.filter((one) => one <= column);
  const wanted = outside.length > 0 ? Math.max(...outside) : Math.min(...columns);
  return slots.filter((slot) => slot.column === wanted);
}

function contentOf(text: string, lines: Lines, line: number): string {
  const { start, end } = lines.range(line);
  return text.slice(start, end);
}
