import { isStructural, type Row } from './rows';

/** A column at which names or dashes stand above a row, with nothing in between that stands further out. */
export interface OpenColumn {
  readonly column: number;
  readonly kind: 'name' | 'dash';
  readonly row: number;
}

/** From the innermost to the outermost. */
export function openColumns(rows: readonly Row[], below: number): readonly OpenColumn[] {
  const open: OpenColumn[] = [];
  let limit = Infinity;
  const isDone = () => limit === 0 && open.at(-1)?.kind === 'name';
  for (let index = below - 1; index >= 0 && !isDone(); index--) {
    const row = rows[index];
    if (!row || !isStructural(row)) continue;
    for (const { column, kind } of columnsOf(row)) {
      // The dashes of a list may stand right below the name of their field.
      const isNameOfDashes = column === limit && kind === 'name' && open.at(-1)?.kind === 'dash';
      if (column >= limit && !isNameOfDashes) continue;
      open.push({ column, kind, row: index });
      limit = column;
    }
  }
  return open;
}

/** Where the names and dashes of a row stand, the innermost first. */
export function columnsOf(row: Row): readonly Pick<OpenColumn, 'column' | 'kind'>[] {
  const name = row.name === undefined ? [] : [{ column: row.column, kind: 'name' } as const];
  const dash = row.kind === 'item' ? [{ column: row.indent, kind: 'dash' } as const] : [];
  return [...name, ...dash];
}

/** What belongs to the answer of a row stands further in than this column. */
export function ownColumn(row: Row): number {
  return row.name === undefined ? row.indent : row.column;
}
