import type { Row } from '../document';
import { lineIn, paragraphsIn } from '../reply/lines';
import { cellsIn, columnOf, goesOn, type Column, type PlacedCell } from './cells';
import type { CommitmentReader } from './commitment-reader';
import { boxOf, labelBefore } from './find-label';
import type { Box } from './labels/labels';
import { placeInMilestone } from './milestone-reader';
import { from, textOf } from './paragraph-parts';

/** Reads a row of a table of milestones: a milestone of its own, or more of the one above. */
export function readMilestone(
  row: Row,
  columns: ReadonlyMap<number, Column>,
  reader: CommitmentReader,
): void {
  const cells = cellsIn(row).filter(({ lines }) => lines.length > 0);
  const isNew = cells.some(({ column }) => columnOf(column, columns)?.box === 'milestone') && !goesOn(row);
  if (isNew || !reader.hasMilestone) reader.beginMilestone();
  /** Who is asked for; that holds in the cells beside it too, below the same name of a column. */
  let asked: Column | undefined;
  let below: Column | undefined;
  for (const placed of cells) {
    const own = columnOf(placed.column, columns) ?? { box: 'former' as const, label: '' };
    if (own !== below) [asked, below] = [undefined, own];
    if (ofPeople.has(own.box)) asked = readPeople(placed, { own, asked }, reader);
    else reader.addToMilestone(placeInMilestone(own.box), own.label, placed.cell.blocks);
  }
}

const ofPeople: ReadonlySet<Box> = new Set<Box>(['stakeholders', 'supporting', 'lead', 'leads']);

function people(box: Box | undefined): Box | undefined {
  return box && (ofPeople.has(box) || ofSides.has(box)) ? box : undefined;
}

const ofSides: ReadonlySet<Box> = new Set<Box>(['government', 'civil_society', 'other']);

/** Reads who leads and who helps, each behind or below a word for it. @returns what was asked last */
function readPeople(
  { cell }: PlacedCell,
  { own, asked: askedBefore }: { readonly own: Column; readonly asked: Column | undefined },
  reader: CommitmentReader,
): Column | undefined {
  let asked = askedBefore;
  for (const paragraph of paragraphsIn(cell.blocks)) {
    const line = lineIn(paragraph);
    const box = people(boxOf(line));
    const before = box ? undefined : labelBefore(textOf(paragraph));
    const inFront = people(before?.box) && before;
    if (box) asked = { box, label: line };
    if (inFront) asked = { box: inFront.box, label: own.label };
    const answer = inFront ? from(paragraph, inFront.end) : paragraph;
    const { box: of, label } = asked ?? own;
    if (!box && lineIn(answer) !== '') reader.addToMilestone(placeInMilestone(of), label, [answer]);
  }
  return asked;
}
