import type { Cell, Row, Table } from '../document';
import { linesIn } from '../reply/lines';
import { boxOf, labelBefore } from './find-label';
import type { Box } from './labels/labels';
import { milestoneIn } from './milestone-reader';

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
  const [first] = rows[0]?.cells ?? [];
  if (first && milestoneIn(linesIn(first.blocks)[0] ?? '')) return true;
  return rows.some(({ cells }) =>
    cells.some(({ blocks }) => {
      const [line = ''] = linesIn(blocks);
      const box = boxOf(line) ?? labelBefore(line)?.box;
      return box !== undefined && !common.has(box);
    }),
  );
}

/** What is asked in the first cells of rows. */
export function askedIn({ rows }: Table): ReadonlySet<Box> {
  return new Set(
    rows.flatMap((row) => {
      const [line = ''] = cellsIn(row)[0]?.lines ?? [];
      return boxOf(line) ?? labelBefore(line)?.box ?? [];
    }),
  );
}

/** True for several rows below names of columns that are long answers of a form elsewhere: somebody compares them in an answer. */
export function compares({ rows }: Table): boolean {
  const [head, ...others] = rows;
  const columns = head && columnsIn(head);
  const boxes = [...(columns?.values() ?? [])].map(({ box }) => box);
  return others.length > 1 && !boxes.includes('milestone') && boxes.some((box) => !common.has(box));
}

/** Further names of columns below the first ones, such as who leads below those who take part. */
export function isMoreOf(columns: ReadonlyMap<number, Column>, named: ReadonlyMap<number, Column>): boolean {
  const isOfMilestones = [...columns.values()].some(({ box }) => box === 'milestone');
  return isOfMilestones && [...named.values()].every(({ box }) => ofPeople.has(box));
}

const ofPeople: ReadonlySet<Box> = new Set<Box>([
  ...(['lead', 'leads', 'supporting', 'stakeholders', 'government', 'civil_society', 'other'] as const),
]);

/** True for a row whose first cell belongs to the one above. */
export function goesOn({ cells }: Row): boolean {
  return cells[0]?.isBelow === true;
}
