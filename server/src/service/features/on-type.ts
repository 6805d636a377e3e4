import { beginItem, enterMap, leave, pathOf, type Frame, type ListFrame } from '../cursor/frames';
import { commentColumn, isBlockHeader, readLine, type LineParts } from '../cursor/read-line';
import { isInBlock, scanTo } from '../cursor/scan';
import { formOf } from '../kinds/kinds';
import type { FieldFact } from '../schema/field-fact';
import type { Draft } from '../kinds/draft';
import { isLong } from '../put/field-body';
import { factAt } from '../schema/walk-fields';
import { applyEdits, type TextEdit } from '../text/edit';
import { readIndentation } from '../text/indentation';
import { createLines, type Lines } from '../text/lines';
import { fieldBelowText } from './field-below-text';

/**
 * What Enter does beyond a new line, once the line at `offset` has begun: the next item of a list, the fields of a field,
 * the end of a list. In the middle of a text or of a line it does nothing.
 */
export function afterEnter(offset: number, { kind, yaml: { text, lines } }: Draft): readonly TextEdit[] {
  const { line } = lines.position(offset);
  const typed = contentOf(text, lines, line);
  if (line === 0 || !/^[ \t]*(?:-[ \t]*)?$/.test(typed)) return [];
  const outside = fieldBelowText(text, lines, line - 1, kind);
  if (outside) return [withLineBelow(outside, line, { kind, text, lines })];
  const state = scanTo(text, lines, line);
  const above = contentOf(text, lines, line - 1);
  if (state.open) return [];
  const apart = answerSetApart(text, lines, line - 1, kind);
  if (apart.length > 0) return apart;
  if (above.trim() === '') return afterBlankLine(text, lines, line, typed);
  if (state.blockBeyond !== undefined) return insideText(text, lines, line, typed);
  if (commentColumn(above) < above.length) return [];
  const { frames } = state;
  const parts = readLine(above);
  if (isBlockHeader(parts.value) || goesOn(text, lines, line - 1, parts)) return [];
  if (parts.dashes.length > 0 && parts.key === undefined && parts.value === '') {
    return endList(text, lines, line, frames);
  }
  const wanted = lineAfter(frames, parts, { text, form: formOf(kind) });
  if (wanted === undefined || wanted === typed) return [];
  return [{ range: lines.range(line), text: wanted }];
}

/** The edit of the line above, with what the line at `line` begins with once it is made. */
function withLineBelow(
  edit: TextEdit,
  line: number,
  { kind, text, lines }: { readonly kind: Draft['kind']; readonly text: string; readonly lines: Lines },
): TextEdit {
  const mended = applyEdits(text, [edit]);
  const now = createLines(mended);
  const above = now.range(line - 1);
  const parts = readLine(mended.slice(above.start, above.end));
  const wanted = lineAfter(scanTo(mended, now, line).frames, parts, { text: mended, form: formOf(kind) });
  const { start } = lines.range(line - 1);
  return {
    range: { start, end: lines.range(line).end },
    text: mended.slice(above.start, now.range(line).start) + (wanted ?? ' '.repeat(parts.column)),
  };
}

/** In a long text, words with a colon are no field, and the next line begins where they do. */
function insideText(text: string, lines: Lines, line: number, typed: string): readonly TextEdit[] {
  if (scanTo(text, lines, line - 1).blockBeyond === undefined) return [];
  const wanted = /^[ \t]*/.exec(contentOf(text, lines, line - 1))?.[0] ?? '';
  return typed.trim() === '' && typed.length > wanted.length
    ? [{ range: lines.range(line), text: wanted }]
    : [];
}

/**
 * The dash that Enter has written already is enough: a second one, typed out of habit, goes again. An answer that was begun
 * at once behind the colon moves away from it, and a field out of the text that stands above it.
 */
export function afterSpace(offset: number, { kind, yaml: { text, lines } }: Draft): readonly TextEdit[] {
  const { line } = lines.position(offset);
  const { start, end } = lines.range(line);
  if (offset !== end) return [];
  if (!/^[ \t]*- - $/.test(text.slice(start, end))) {
    const outside = fieldBelowText(text, lines, line, kind);
    return outside ? [outside] : answerSetApart(text, lines, line, kind);
  }
  const { open, blockBeyond } = scanTo(text, lines, line);
  return open || blockBeyond !== undefined ? [] : [{ range: { start: offset - 2, end: offset }, text: '' }];
}

/** The space that is missing in `title:Word`, where the form has such a field; without it the line is no answer at all. */
function answerSetApart(text: string, lines: Lines, line: number, kind: Draft['kind']): readonly TextEdit[] {
  const content = contentOf(text, lines, line);
  const { column, dashes } = readLine(content);
  const [, name] = /^([a-z_]+):[^\s:]\S* ?$/.exec(content.slice(column)) ?? [];
  if (name === undefined) return [];
  const state = scanTo(text, lines, line);
  if (state.open || isInBlock(state, content.search(/\S/))) return [];
  const { frames } = state;
  for (const dash of dashes) beginItem(frames, dash);
  enterMap(frames, column);
  if (!factAt(formOf(kind), [...pathOf(frames.slice(0, -1)), name])) return [];
  const behind = lines.range(line).start + column + name.length + 1;
  return [{ range: { start: behind, end: behind }, text: ' ' }];
}

/** True when the line is more of a text that began above it, whatever it looks like. */
function goesOn(text: string, lines: Lines, line: number, { dashes, column }: LineParts): boolean {
  const first = dashes[0] ?? column;
  const frames = [...scanTo(text, lines, line).frames];
  leave(frames, (frame) => frame.column > first);
  const top = frames.at(-1);
  return top !== undefined && top.hasValue && top.column < first;
}

interface Surrounding {
  readonly text: string;
  readonly form: FieldFact;
}

/** What the line below this one begins with; nothing when the editor knows as well. */
function lineAfter(
  frames: readonly Frame[],
  parts: LineParts,
  { text, form }: Surrounding,
): string | undefined {
  const { key, value, column, dashes } = parts;
  if (key === 'tbc') return behindGap(frames, form);
  if (key === undefined) {
    const dash = dashes.at(-1);
    return dash === undefined ? undefined : `${' '.repeat(dash)}- `;
  }
  const fact = factAt(form, pathOf(frames));
  const { step, list } = readIndentation(text);
  if (value !== '' && fact && isLong(fact) && isPlain(value)) return ' '.repeat(column + step);
  if (value !== '') return dashes.length > 0 ? ' '.repeat(column) : undefined;
  if (fact?.kind === 'list') return `${' '.repeat(column + list)}- `;
  if (fact?.fields || fact?.kind === 'text') return ' '.repeat(column + step);
  return dashes.length > 0 ? ' '.repeat(column) : undefined;
}

/** Words that may go on below: what is in quotation marks or brackets has ended, and nothing follows it. */
function isPlain(value: string): boolean {
  return !/^["'[{&*!]/.test(value);
}

/** Once an answer is left open, what comes next stands beside it: the next item or field. */
function behindGap(frames: readonly Frame[], form: FieldFact): string | undefined {
  const around = frames.slice(0, -1);
  const owner = around.at(-1);
  if (!owner || factAt(form, pathOf(around))?.mayBeOpen !== true) return undefined;
  return ' '.repeat(owner.column) + (owner.kind === 'list' ? '- ' : '');
}

/** Enter on an item without words: the dash goes, and the next field of what the list belongs to can begin. */
function endList(text: string, lines: Lines, line: number, frames: readonly Frame[]): readonly TextEdit[] {
  const at = frames.map(({ kind }) => kind).lastIndexOf('list');
  const owner = frames
    .slice(0, Math.max(0, at))
    .reverse()
    .find(({ kind }) => kind === 'map');
  if (!owner || contentOf(text, lines, line - 1).includes('#')) return [];
  const start = lines.range(line - 1).start;
  return [{ range: { start, end: lines.range(line).end }, text: ' '.repeat(owner.column) }];
}

/** A second Enter behind the last field of an item begins the next item. */
function afterBlankLine(text: string, lines: Lines, line: number, typed: string): readonly TextEdit[] {
  if (line < 2 || typed.includes('-') || typed === '') return [];
  const last = contentOf(text, lines, line - 2);
  if (last.trim() === '' || commentColumn(last) < last.length) return [];
  const state = scanTo(text, lines, line - 1);
  if (state.open || state.blockBeyond !== undefined) return [];
  const frames = [...state.frames];
  leave(frames, (frame) => frame.column > typed.length);
  const [list, item] = frames.slice(-2);
  const isItem = list?.kind === 'list' && item?.kind === 'map' && item.column === typed.length;
  if (!isItem || !hasValue(item) || isFollowed(text, lines, line, list)) return [];
  const start = lines.range(line - 1).start;
  return [{ range: { start, end: lines.range(line).end }, text: `${' '.repeat(list.column)}- ` }];
}

function hasValue(frame: Frame): boolean {
  return frame.kind === 'map' && frame.key !== undefined;
}

/** True when more fields of the same item follow below. */
function isFollowed(text: string, lines: Lines, line: number, { column }: ListFrame): boolean {
  for (let below = line + 1; below < lines.count; below++) {
    const content = contentOf(text, lines, below);
    const indent = content.search(/\S/);
    if (indent >= 0) return indent > column;
  }
  return false;
}

function contentOf(text: string, lines: Lines, line: number): string {
  const { start, end } = lines.range(line);
  return text.slice(start, end);
}
