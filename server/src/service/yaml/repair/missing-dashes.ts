import { pointMark } from '../../text/points';
import type { TextEdit } from '../../text/edit';
import { spaces } from '../layout/rows';
import type { KnownForm } from '../known-form';
import { candidate, type Candidate } from './candidate';
import { hasFields, isStructural, type Row } from './rows';

/** The list that is open, as far as it has been read. */
interface OpenList {
  readonly name: string;
  readonly column: number;
  readonly fields: ReadonlySet<string>;
  /** Where its dashes and the names of its items stand, as soon as one is seen. */
  dash?: number;
  inner?: number;
  /** Those of the item that is open. */
  seen: Set<string>;
}

/** Items of fields without their dash, or with a star or a number instead of it. */
export function mendDashes(text: string, rows: readonly Row[], form: KnownForm): readonly Candidate[] {
  const found: Candidate[] = [];
  let list: OpenList | undefined;
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'blank' || row.kind === 'comment' || row.kind === 'inside') continue;
    if (
      row.kind === 'field' &&
      (!list || row.column <= list.column) &&
      !(list && isInLineWithDashes(rows, index, list))
    ) {
      list = openList(text, row, form);
      continue;
    }
    if (!list) continue;
    const signed = row.kind === 'text' ? signedItem(text, row, list) : undefined;
    if (signed) found.push(candidateFor(text, rows, [index, row], list, signed));
    else if (row.kind === 'field' && lacksDash(rows, index, list))
      found.push(candidateFor(text, rows, [index, row], list, { mark: '', name: row.name ?? '' }));
    note(text, rows, index, list, signed?.name);
    if (found.length === mostDashes) break;
  }
  return found;
}

const mostDashes = 20;

function openList(text: string, row: Row, form: KnownForm): OpenList | undefined {
  const { name = '', column, valueStart, end } = row;
  const fields = form.inItems(name);
  const isOpen = valueStart >= end || text[valueStart] === '#';
  if (fields.size === 0 || !isOpen) return undefined;
  return { name, column, fields, seen: new Set() };
}

/** `* id: m1`, `1. id: m1`, `-id: m1`, `-. id: m1`. */
function signedItem(text: string, row: Row, list: OpenList) {
  if (row.indent !== (list.dash ?? row.indent) || row.indent < list.column) return undefined;
  const words = text.slice(row.start + row.indent, row.end);
  const mark = pointMark(words) || (/^(?:-[.,:;)]+[ \t]*|[-–—•*])(?=[a-z])/.exec(words)?.[0] ?? '');
  const name = /^[a-z][a-z0-9_]*(?=[ \t]*:(?:[ \t]|$))/.exec(words.slice(mark.length))?.[0];
  return mark !== '' && name !== undefined && list.fields.has(name) ? { mark, name } : undefined;
}

/** Dashes may stand right below the name of their list, and so does an item without one. */
function isInLineWithDashes(rows: readonly Row[], index: number, list: OpenList): boolean {
  const row = rows[index];
  const { column, dash = column } = list;
  if (row?.column !== column || dash !== column || !list.fields.has(row.name ?? '')) return false;
  const inner = columnOfOthers(rows, index, list);
  return inner !== undefined && inner > column && inner === (list.inner ?? inner);
}

/** Where a dash stands in the items above, where none has been seen, or where the names begin anew. */
function lacksDash(rows: readonly Row[], index: number, list: OpenList): boolean {
  const row = rows[index];
  if (!row || !list.fields.has(row.name ?? '')) return false;
  const { name = '', column } = row;
  if (list.dash === undefined || list.inner === undefined)
    return hasItems(rows, index, list) || standsFurtherOut(rows, index, list);
  // What the item above has not yet been asked for stands too far out, and begins no other.
  if (column === list.dash) return list.seen.has(name) || hasSeen(rows, index, list);
  // `# id: m2` without the # alone stands one column off.
  if (column < list.inner) return list.seen.has(name) && hasSeen(rows, index, list);
  if (column !== list.inner || !list.seen.has(name)) return false;
  // A single name that is there twice is one answer too many.
  for (const other of rows.slice(index + 1, index + mostBetween)) {
    if (other.indent < column && other.kind !== 'blank') return false;
    if (
      other.kind === 'field' &&
      other.column === column &&
      other.name !== name &&
      list.seen.has(other.name ?? '')
    )
      return true;
  }
  return false;
}

/** True where a field below that would belong to the item has been answered in the one above. */
function hasSeen(rows: readonly Row[], index: number, { inner, seen }: OpenList): boolean {
  for (const { kind, indent, column, name = '' } of rows.slice(index + 1, index + mostBetween)) {
    if (kind === 'item' && column <= (inner ?? 0)) return false;
    if (kind === 'field' && indent < (inner ?? 0)) return false;
    if (kind === 'field' && column === inner && seen.has(name)) return true;
  }
  return false;
}

/** So many lines may stand between two fields of an item. */
const mostBetween = 40;

/** Fields of one item alone are told as the wrong kind of answer. */
function hasItems(rows: readonly Row[], index: number, { column, fields }: OpenList): boolean {
  const below = rows.slice(index + 1, index + mostBetween);
  const end = below.findIndex(({ kind, indent }) => kind === 'field' && indent <= column);
  return below
    .slice(0, end < 0 ? below.length : end)
    .some(({ kind, name = '' }) => kind === 'item' && fields.has(name));
}

/** An answer that does not stand in line with those below it: what brought it there was its dash. */
function standsFurtherOut(rows: readonly Row[], index: number, list: OpenList): boolean {
  const { column = 0, valueStart = 0, end = 0 } = rows[index] ?? {};
  return valueStart < end && (columnOfOthers(rows, index, list) ?? 0) > column;
}

function note(
  text: string,
  rows: readonly Row[],
  index: number,
  list: OpenList,
  signed: string | undefined,
): void {
  const row = rows[index];
  if (!row) return;
  const { name = signed, kind, indent, column } = row;
  const isOuter = list.inner === undefined || indent < list.inner || isTooFarIn(rows, index, list);
  // What stands in braces takes no more fields; after a line that is not understood, anything may come.
  if (isOuter && name === undefined) {
    list.dash ??= indent;
    list.inner ??= column;
    list.seen = new Set(hasFields(text, row) ? list.fields : []);
  }
  if (name === undefined) return;
  const begins = kind === 'item' ? isOuter : signed !== undefined || lacksDash(rows, index, list);
  if (begins) {
    const next = kind === 'item' || list.dash !== undefined ? undefined : nextInLine(rows, index, list);
    const inner = kind === 'item' ? column : (next?.column ?? columnOfOthers(rows, index, list));
    const isExpected = kind === 'item' || signed !== undefined || inner === undefined || inner > indent;
    const furthest = isExpected
      ? Math.min(indent, (inner ?? column) - (kind === 'item' ? 0 : 2))
      : indent - 2;
    list.dash ??= next?.indent ?? Math.max(furthest, list.column);
    list.inner ??= inner ?? list.dash + 2;
    list.seen = new Set([name]);
  } else if (kind === 'field' && column === list.inner) list.seen.add(name);
}

/** The next item, if its dash stands in line with this answer or its names with those below. */
function nextInLine(rows: readonly Row[], index: number, list: OpenList): Row | undefined {
  const next = rows.slice(index + 1, index + mostBetween).find(({ kind }) => kind === 'item');
  const isInLine = next?.column === columnOfOthers(rows, index, list) || next?.indent === rows[index]?.indent;
  return next?.name !== undefined && list.fields.has(next.name) && isInLine ? next : undefined;
}

/** True for an item in line with the names of the one above, none of which can have it below. */
function isTooFarIn(rows: readonly Row[], index: number, { inner, fields }: OpenList): boolean {
  const row = rows[index];
  if (row?.kind !== 'item' || row.indent !== inner || !fields.has(row.name ?? '')) return false;
  const above = rows.slice(0, index).filter(isStructural).at(-1);
  return above !== undefined && above.valueStart < above.end;
}

/** Where the names stand that go on with an item. */
function columnOfOthers(rows: readonly Row[], index: number, { fields }: OpenList): number | undefined {
  const { indent = 0 } = rows[index] ?? {};
  for (const { kind, column, name = '' } of rows.slice(index + 1)) {
    if (kind === 'item' || (kind === 'field' && column < indent)) return undefined;
    if (kind === 'field' && fields.has(name)) return column;
  }
  return undefined;
}

/** The dash in line with the others, and what belongs to the item in line with its first name. */
function candidateFor(
  text: string,
  rows: readonly Row[],
  [index, row]: readonly [number, Row],
  list: OpenList,
  { mark, name }: { readonly mark: string; readonly name: string },
): Candidate {
  const copy = { ...list };
  note(text, rows, index, copy, mark === '' ? undefined : name);
  const { dash = row.indent, inner = row.indent + 2 } = copy;
  const start = row.start + row.indent;
  const range = { start, end: row.end };
  const problem = { cause: 'missing-dash', range, written: text.slice(start, row.end) } as const;
  const begin = {
    range: { start: row.start, end: start + mark.length },
    text: `${spaces(dash)}-${spaces(Math.max(1, inner - dash - 1))}`,
  };
  // A number is more than a dash says, and a line that stands elsewhere may as well go on with the item above.
  const isSure =
    (list.dash === undefined || row.indent === dash) &&
    !/[\p{L}\p{N}]/u.test(mark) &&
    !beginsFurtherIn(rows, index, dash, list) &&
    (mark === '-' || list.dash !== undefined || isInLineWithNext(rows, index, dash, inner));
  return candidate(problem, 'add-dash', [begin, ...shifted(rows, index, inner)], isSure);
}

/** True below a dash of the list that stands too far in: it may be the one that seems to lack. */
function beginsFurtherIn(rows: readonly Row[], index: number, dash: number, { fields }: OpenList): boolean {
  const above = rows.slice(0, index).filter(isStructural).at(-1);
  return above?.kind === 'item' && above.indent > dash && fields.has(above.name ?? '');
}

/** Where no item stands above, its columns are those of the next one, or a guess. */
function isInLineWithNext(rows: readonly Row[], index: number, dash: number, inner: number): boolean {
  const next = rows.slice(index + 1, index + mostBetween).find(({ kind }) => kind === 'item');
  return next?.indent === dash && next.column === inner;
}

/** Where the other fields of the item stand elsewhere than its first name will. */
function shifted(rows: readonly Row[], index: number, inner: number): readonly TextEdit[] {
  const row = rows[index];
  const next = rows[index + 1];
  if (!row || next?.kind !== 'field' || next.column >= inner || next.column !== row.indent) return [];
  const edits: TextEdit[] = [];
  for (const below of rows.slice(index + 1)) {
    if (below.kind === 'blank') continue;
    if (below.indent < row.indent || (below.kind === 'item' && below.indent === row.indent)) break;
    edits.push({ range: { start: below.start, end: below.start }, text: spaces(inner - next.column) });
  }
  return edits;
}
