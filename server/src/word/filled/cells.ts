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

/**
 * The columns that a row names, by where they begin; nothing where it says anything else. Of the columns of milestones some may be of
 * a form's own, such as a number.
 */
export function columnsIn(row: Row): ReadonlyMap<number, Column> | undefined {
  const written = cellsIn(row).filter(({ lines }) => lines.length > 0);
  const columns = written.map(({ column, lines }): readonly [number, Column | string] => {
    const label = lines.join(' ');
    const box = boxOf(label);
    return [column, box ? { box, label } : label];
  });
  const known = columns.flatMap(([, one]) => (typeof one === 'string' ? [] : [one.box]));
  const boxes = new Set(known);
  const isOfMilestones =
    boxes.has('milestone') &&
    columns.every(([, one]) => typeof one !== 'string' || one.length <= longestName);
  if (boxes.size < 2 || (known.length < columns.length && !isOfMilestones)) return undefined;
  return new Map(
    columns.map(([column, one]) => [column, typeof one === 'string' ? { box: 'former', label: one } : one]),
  );
}

/** Longer than the name of any column. */
const longestName = 40;

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
