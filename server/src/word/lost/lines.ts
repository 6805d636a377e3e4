import type { LabelReader } from '../../service/index';
import type { Block, Cell, Mark, Paragraph, Piece, Table } from '../document';
import { lineIn } from '../reply/lines';

/** Where a block stands: the blocks around it and its place among them, outermost first. */
export type Path = readonly { readonly blocks: readonly Block[]; readonly at: number }[];

/** The cell that something stands in. */
export interface InTable {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A paragraph that shows something, as one line. */
export interface Line {
  readonly text: string;
  /** The same for lines that say the same, also in another language of the layouts. */
  readonly key: string;
  readonly paragraph: Paragraph;
  readonly path: Path;
  readonly cell?: InTable;
}

/** A line of a file that we know: what of it is an answer is known by its mark. */
export interface KnownLine extends Line {
  readonly mark?: string;
  /** Several answers stand on it, such as both ends of a stretch of time: which is which, nothing but their marks can tell. */
  readonly shared?: readonly string[];
  /** What stands around the answer on its line. */
  readonly before: string;
  readonly after: string;
}

/** One line in the place of a whole table, by the number of that. */
export function standIn(line: Line, table: number): Line {
  const { paragraph, path, text, cell } = line;
  return { paragraph, path, text, key: `\0${table}`, ...(cell && { cell }) };
}

export function isStandIn({ key }: Line): boolean {
  return key.startsWith('\0');
}

/** The lines of a file as they were before its changes were tracked; those that are new, as they are. */
export function linesOf(blocks: readonly Block[], read: LabelReader): readonly Line[] {
  const lines: Line[] = [];
  for (const { block, ...place } of placesIn(blocks)) {
    if (block.kind !== 'paragraph') continue;
    const former = lineIn(block, (piece) => piece.kind !== 'text' || piece.change?.kind !== 'inserted');
    const text = former === '' ? lineIn(block) : former;
    if (text !== '') lines.push({ text, key: read(text), paragraph: block, ...place });
  }
  return lines;
}

/** The lines of a file whose marks are whole. An answer that shows nothing has an empty line. */
export function knownLines(
  blocks: readonly Block[],
  marks: ReadonlySet<string>,
  read: LabelReader,
): readonly KnownLine[] {
  const lines: KnownLine[] = [];
  const open = new Set<string>();
  const unseen = new Set<string>();
  for (const { block, ...place } of placesIn(blocks)) {
    const pieces: readonly Piece[] = block.kind === 'paragraph' ? block.pieces : [block];
    const paragraph: Paragraph = block.kind === 'paragraph' ? block : { kind: 'paragraph', pieces: [] };
    const said = { before: '', own: '', after: '' };
    let mark: string | undefined;
    const ended: string[] = [];
    const begun: string[] = [];
    for (const piece of pieces) {
      if (piece.kind === 'mark') {
        if (!isOf(piece, marks)) continue;
        if (piece.edge === 'start') begun.push(piece.name);
        if (piece.edge === 'start') unseen.add(piece.name);
        else if (unseen.has(piece.name)) ended.push(piece.name);
        if (piece.edge === 'start') open.add(piece.name);
        else open.delete(piece.name);
        continue;
      }
      const words = piece.kind === 'text' ? piece.text : '';
      const [inside] = open;
      if (inside !== undefined && (mark === undefined || mark === inside)) {
        mark = inside;
        said.own += words;
      } else if (mark === undefined) said.before += words;
      else said.after += words;
    }
    const text = lineIn(paragraph);
    if (begun.length > 1) {
      for (const name of begun) unseen.delete(name);
      lines.push({ text, key: read(text), paragraph, ...place, shared: begun, before: '', after: '' });
      continue;
    }
    if (mark !== undefined && text !== '') unseen.delete(mark);
    if (text !== '') {
      const own = mark !== undefined && { mark };
      lines.push({
        text,
        key: read(text),
        paragraph,
        ...place,
        ...own,
        before: said.before,
        after: said.after,
      });
    }
    for (const name of ended)
      if (unseen.delete(name))
        lines.push({ text: '', key: '', paragraph, ...place, mark: name, before: '', after: '' });
  }
  return lines;
}

function isOf({ of, name }: Mark, marks: ReadonlySet<string>): boolean {
  return of === 'bookmark' && marks.has(name);
}

interface Place {
  readonly block: Paragraph | Mark;
  readonly path: Path;
  readonly cell?: InTable;
}

function* placesIn(blocks: readonly Block[], around: Path = [], inside?: InTable): Iterable<Place> {
  for (const [at, block] of blocks.entries()) {
    const path = [...around, { blocks, at }];
    if (block.kind !== 'table') yield { block, path, ...(inside && { cell: inside }) };
    else
      for (const [row, { cells }] of block.rows.entries())
        for (const [column, cell] of cells.entries())
          yield* placesIn(cell.blocks, path, { table: block, row, column, cell });
  }
}
