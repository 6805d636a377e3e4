import type { Cell, Row, Table } from '../document';
import { linesIn } from '../reply/lines';
import { boxOf, labelBefore } from './find-label';
import type { Box } from './labels/labels';

/** A cell with the column that it begins in, counted from 0. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
  readonly lines: readonly string[];
}

/** The cells of a row in which something stands, and those that go on with the ones above them. */
export function cellsIn({ cells }: Row): readonly PlacedCell[] {
  let column = 0;
  return cells.map((cell) => {
    const placed = { cell, column, lines: linesIn(cell.blocks) };
    column += cell.columns;
    return placed;
  });
}

/** The columns that a row names, by where they begin; nothing where it says anything else. */
export function columnsIn(row: Row): ReadonlyMap<number, Column> | undefined {
  const written = cellsIn(row).filter(({ lines }) => lines.length > 0);
  const columns = written.flatMap(({ column, lines }): readonly [number, Column][] => {
    const label = lines.join(' ');
    const box = boxOf(label);
    return box ? [[column, { box, label }]] : [];
  });
  const boxes = new Set(columns.map(([, { box }]) => box));
  return columns.length === written.length && boxes.size > 1 ? new Map(columns) : undefined;
}

export interface Column {
  readonly box: Box;
  readonly label: string;
}

/** The column in which a cell stands: the last that begins there or before. */
export function columnOf(at: number, columns: ReadonlyMap<number, Column>): Column | undefined {
  return [...columns].filter(([begin]) => begin <= at).at(-1)?.[1];
}

/** What other tables have in them too, such as one in the middle of an answer. */
const common: ReadonlySet<Box> = new Set<Box>([
  ...(['outputs', 'start', 'end', 'due', 'lead', 'stakeholders', 'budget', 'former', 'part'] as const),
  ...(['government', 'civil_society', 'other'] as const),
]);

/** True for a table that asks: some cell of it is a label of a form, or begins with one. */
export function isForm({ rows }: Table): boolean {
  return rows.some(({ cells }) =>
    cells.some(({ blocks }) => {
      const [first = ''] = linesIn(blocks);
      const box = boxOf(first) ?? labelBefore(first)?.box;
      return box !== undefined && !common.has(box);
    }),
  );
}

/** True for a row whose first cell belongs to the one above. */
export function goesOn({ cells }: Row): boolean {
  return cells[0]?.isBelow === true;
}
