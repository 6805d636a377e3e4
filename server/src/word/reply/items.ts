import { answerForm, hashText, type AnswerForm, type Came, type CameItem } from '../../service/index';
import type { Block, Cell, Change, Row, SentAnswer, Table } from '../document';
import { marksIn } from './answers-in';
import { cameOf } from './came';
import { linesIn } from './lines';
import { piecesIn, placeOf } from './places';

/** A new row of a file whose changes are settled. */
export interface FoundItem {
  readonly item: Omit<CameItem, 'tracked'>;
  /** What of it these answers are. */
  readonly placed: readonly Block[];
}

/** Which fields the columns of a table hold, as its other rows tell. */
interface Columns {
  readonly path: string;
  /** The list at the top of the draft. */
  readonly list: string;
  readonly names: ReadonlyMap<number, string>;
}

/** Rows that somebody has put between those of an answer's table, in order. */
export function itemsIn(
  blocks: readonly Block[],
  marked: ReadonlyMap<string, readonly Block[]>,
  answers: readonly SentAnswer[],
  rest: ReadonlySet<string>,
): readonly FoundItem[] {
  const known = new Map<unknown, SentAnswer>();
  for (const answer of answers)
    for (const piece of piecesIn(marked.get(answer.mark) ?? [])) known.set(piece, answer);
  const answerIn = ({ blocks: inside }: Cell) => {
    for (const piece of piecesIn(inside)) {
      const found = known.get(piece);
      if (found) return found;
    }
    return undefined;
  };
  return tablesIn(blocks).flatMap((table) => {
    const columns = columnsOf(table, answerIn);
    if (!columns) return [];
    let above: SentAnswer | undefined;
    return table.rows.flatMap((row, i): readonly FoundItem[] => {
      const own = row.cells.map(answerIn).find((one) => one !== undefined);
      if (own) above = own;
      const lines = linesIn(row.cells.flatMap((cell) => cell.blocks));
      const isKnown = (line: string) => rest.has(hashText(line));
      // A row of headings may have lost what says that it is one; one whose first cell is as it was sent is not new.
      const first = linesIn(row.cells[0]?.blocks ?? []);
      const isSent = lines.every(isKnown) || (first.length > 0 && first.every(isKnown));
      const isHead = row.isHead || isSent || (i === 0 && lines.some(isKnown));
      if (own || isHead) return [];
      const item = itemOf(row, columns, above);
      return item ? [item] : [];
    });
  });
}

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block): readonly Table[] => (block.kind === 'table' ? [block] : []));
}

function columnsOf(table: Table, answerIn: (cell: Cell) => SentAnswer | undefined): Columns | undefined {
  const names = new Map<number, string>();
  let whole: Pick<Columns, 'path' | 'list'> | undefined;
  const listed = /^([^.]+)\.\d+\.([^.]+)$/;
  for (const { cells } of table.rows) {
    for (const [column, cell] of cells.entries()) {
      const answer = answerIn(cell);
      const [, list, name] = listed.exec(answer?.field ?? '') ?? [];
      if (!answer || list === undefined || name === undefined) continue;
      whole ??= { path: answer.path, list };
      if (!names.has(column)) names.set(column, name);
    }
  }
  return whole && { ...whole, names };
}

/** Below an item of a list inside another (a step of a phase) it is one more of these, unless it says something that they do not. */
function itemOf(row: Row, columns: Columns, above: SentAnswer | undefined): FoundItem | undefined {
  const { path, names } = columns;
  const inner = innerListOf(above);
  const isOther = row.cells.some((cell, column) => !names.has(column) && linesIn(cell.blocks).length > 0);
  if (inner !== undefined && isOther) return undefined;
  const list = inner ?? columns.list;
  const answers: Record<string, Came> = {};
  const placed: Block[] = [];
  for (const [column, { blocks }] of row.cells.entries()) {
    const name = names.get(column);
    if (name === undefined || name in answers) continue;
    const nothing = { mark: '', path, field: `${list}.0.${name}`, items: [], values: [], shown: [] };
    const own = partOf(blocks, answerForm(nothing));
    if (linesIn(own).length === 0) continue;
    answers[name] = cameIn(nothing, own);
    placed.push(...own);
  }
  const after = above?.field.startsWith(`${list}.`) ? placeOf(above) : undefined;
  return { item: { path, list, ...(after && { after }), answers }, placed };
}

function innerListOf(above: SentAnswer | undefined): string | undefined {
  return /^([^.]+\.\d+\..+)\.\d+\.[^.]+$/.exec(above?.field ?? '')?.[1];
}

/** A few words are the first line of a cell; what may stand below them is something else. */
function partOf(blocks: readonly Block[], form: AnswerForm | undefined): readonly Block[] {
  if (form !== 'words') return blocks;
  const first = blocks.find((block) => linesIn([block]).length > 0);
  return first ? [first] : [];
}

/** The number that stands before a title is a matter of layout. */
function cameIn(nothing: SentAnswer, blocks: readonly Block[]): Came {
  const form = answerForm(nothing);
  if (form === 'prose' || form === 'list') return cameOf(nothing, blocks);
  const lines = linesIn(blocks);
  return { kind: 'lines', lines: form === 'words' ? lines.map(withoutNumber) : lines };
}

function withoutNumber(line: string): string {
  return line.replace(/^\d+[.)] /, '');
}

/** What was tracked of rows as a whole, by the marks of the answers in them. */
export function rowChanges(blocks: readonly Block[]): ReadonlyMap<string, Change> {
  const found = new Map<string, Change>();
  for (const { rows } of tablesIn(blocks))
    for (const { change, cells } of rows)
      if (change) for (const name of cells.flatMap((cell) => marksIn(cell.blocks))) found.set(name, change);
  return found;
}
