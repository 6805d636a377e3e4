import type { TextEdit } from '../../text/edit';
import { spaces } from '../layout/rows';
import { candidate, type Candidate, type Slip } from './candidate';
import type { Row } from './rows';

/** A dash in the middle of an item: without it, what follows goes on in line with the names above. */
export function mendStrayDash({ fault, rows, at }: Slip): readonly Candidate[] {
  const row = rows[at];
  if (row?.kind !== 'item') return [];
  let above = at - 1;
  while (above >= 0 && !(rows[above]?.kind === 'item' && rows[above]?.indent === row.indent)) above--;
  const [inner, own] = [columnOfNames(rows, above), columnOfNames(rows, at)];
  if (inner === undefined || own === undefined) return [];
  return [
    candidate(fault, 'drop-dash', [withoutDash(row, rows[at + 1], inner), ...moved(rows, at, inner - own)]),
  ];
}

/** Where the names of an item stand: behind its dash, or below. */
function columnOfNames(rows: readonly Row[], index: number): number | undefined {
  const item = rows[index];
  if (item?.kind !== 'item') return undefined;
  if (item.name !== undefined) return item.column;
  const next = rows.slice(index + 1).find(({ kind }) => kind !== 'blank' && kind !== 'comment');
  return next?.kind === 'field' && next.column > item.indent ? next.column : undefined;
}

/** A line with nothing but the dash goes as a whole. */
function withoutDash(row: Row, next: Row | undefined, inner: number): TextEdit {
  const { start, indent, column, valueStart, end } = row;
  if (row.name !== undefined) return { range: { start, end: start + column }, text: spaces(inner) };
  if (valueStart >= end && next) return { range: { start, end: next.start }, text: '' };
  return { range: { start: start + indent, end: start + indent + 1 }, text: ' ' };
}

function moved(rows: readonly Row[], at: number, by: number): readonly TextEdit[] {
  if (by === 0) return [];
  const edits: TextEdit[] = [];
  for (const { kind, start, indent } of rows.slice(at + 1)) {
    if (kind === 'blank') continue;
    if (indent <= (rows[at]?.indent ?? 0)) break;
    edits.push({ range: { start, end: start + indent }, text: spaces(Math.max(0, indent + by)) });
  }
  return edits;
}
