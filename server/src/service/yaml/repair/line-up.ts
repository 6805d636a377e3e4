import type { TextEdit } from '../../text/edit';
import type { KnownForm } from '../known-form';
import { candidate, type Candidate, type Slip } from './candidate';
import { columnsOf, openColumns } from './open-columns';
import { expectedAt } from './expected';
import { isStructural, type Row } from './rows';

/** Lines are moved to the columns that stand around them: by few columns, to an even one, and few lines, first. */
export function lineUp({ text, rows, at, form }: Slip): readonly Candidate[] {
  const moves = suspects(rows, at).flatMap((index, order) =>
    columnsNear(rows, index)
      .filter((column) => !isOutOfColumn(rows, index, column, form))
      .flatMap((column) =>
        groupsFrom(rows, index, column).map((last, variant) => ({ index, last, column, order, variant })),
      ),
  );
  const cost = ({ index, last, column, order, variant }: (typeof moves)[number]) =>
    Math.abs(column - (rows[index]?.indent ?? 0)) * 10_000 +
    (column % 2) * 5000 +
    Math.min(last - index, 40) * 100 +
    order * 10 +
    variant;
  return moves
    .sort((a, b) => cost(a) - cost(b))
    .slice(0, mostMoves)
    .flatMap(({ index, last, column }) => {
      const row = rows[index];
      if (!row) return [];
      const moved = rows.slice(index, last + 1);
      const range = { start: row.start + row.indent, end: row.end };
      const problem = {
        cause: 'indentation',
        range,
        written: text.slice(range.start, range.end),
        around: { start: range.start, end: moved.at(-1)?.end ?? range.end },
      } as const;
      return [candidate(problem, 'line-up', shift(moved, column - row.indent))];
    });
}

/** True for a field that stands where the form has it, and would stand where the form has not. */
function isOutOfColumn(
  rows: readonly Row[],
  index: number,
  column: number,
  form: KnownForm | undefined,
): boolean {
  const { kind, name } = rows[index] ?? {};
  if (!form || kind !== 'field' || name === undefined) return false;
  const isExpectedIn = (at: number) => expectedAt(rows, index, at, form)?.fields.has(name) === true;
  return isExpectedIn(rows[index]?.column ?? 0) && !isExpectedIn(column);
}

const mostMoves = 24;

/** The line itself, those above and below it, and the first that stands further in than it below the same field. */
function suspects(rows: readonly Row[], at: number): readonly number[] {
  const own = rows[at];
  if (!own) return [];
  const above: number[] = [];
  let first: number | undefined;
  for (let index = at - 1; index >= 0; index--) {
    const row = rows[index];
    if (!row || !isStructural(row)) continue;
    if (above.length === 0) above.push(index);
    if (row.indent < own.indent) {
      if (own.indent - row.indent === 1) above.push(index);
      break;
    }
    if (row.indent > own.indent) first = index;
  }
  const below = rows.findIndex((row, index) => index > at && isStructural(row));
  const all = [at, ...above, ...(first === undefined ? [] : [first]), ...(below < 0 ? [] : [below])];
  return [...new Set(all)].filter((index) => {
    const row = rows[index];
    return row && isStructural(row) && !isAtMargin(row);
  });
}

/** The fields of the form as a whole stand there. */
function isAtMargin({ kind, indent }: Row): boolean {
  return kind === 'field' && indent === 0;
}

/** The columns of the fields and items around a row, and the usual step below the field above it. */
function columnsNear(rows: readonly Row[], index: number): readonly number[] {
  const row = rows[index];
  const open = openColumns(rows, index).map(({ column }) => column);
  const next = rows.slice(index + 1).find(isStructural);
  const below = next ? columnsOf(next).map(({ column }) => column) : [];
  const parent = open.find((column) => column < (row?.indent ?? 0));
  const columns = new Set([...open, ...below, ...(parent === undefined ? [] : [parent + 2]), 0]);
  return [...columns].filter((column) => column !== row?.indent);
}

/** How far down the lines go along: alone, with what stands further in, and with all that does not stand further out. */
function groupsFrom(rows: readonly Row[], index: number, column: number): readonly number[] {
  const own = rows[index];
  if (!own) return [];
  const last = (isPart: (row: Row) => boolean) => {
    let end = index;
    for (let at = index + 1; at < rows.length; at++) {
      const row = rows[at];
      if (!row || (row.kind !== 'blank' && !isPart(row))) break;
      if (row.kind !== 'blank') end = at;
    }
    return end;
  };
  const deeper = last((row) => row.indent > own.indent);
  const level = last((row) => row.indent >= own.indent);
  // Where the line below would stand in an odd place if it stayed, it has been moved as well.
  const child = rows.slice(index + 1).find(({ kind }) => kind !== 'blank');
  const movesAlong = child && child.indent > own.indent && (child.indent - column) % 2 !== 0;
  const groups = movesAlong ? [deeper, level, index] : [index, deeper, level];
  return [...new Set(groups)];
}

function shift(rows: readonly Row[], by: number): readonly TextEdit[] {
  return rows
    .filter(({ kind }) => kind !== 'blank')
    .map(({ start, indent }) => ({
      range: { start, end: start + indent },
      text: ' '.repeat(Math.max(0, indent + by)),
    }));
}
