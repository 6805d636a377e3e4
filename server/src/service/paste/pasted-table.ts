import { isBlank, lineBreak, type Block, type Piece } from './blocks';

type Words = readonly Piece[];

interface Cell {
  readonly blocks: Block[];
  readonly columns: number;
  readonly rows: number;
}

/** Columns that anybody reads. */
const widest = 100;
/** A cell over several rows is said again in each of them as long as it is no more than a name. */
const longestName = 80;

/** A table as its cells come; what only arranges things on a page is taken apart again. */
export class PastedTable {
  readonly #rows: Cell[][] = [];
  #cell: Cell | undefined;

  constructor(
    private readonly level: number,
    private readonly isForLayout: boolean,
  ) {}

  /** Where the words of the cell go that is open. */
  get cell(): Block[] | undefined {
    return this.#cell?.blocks;
  }

  beginRow(): void {
    this.#rows.push([]);
  }

  beginCell(columns: number, rows: number): void {
    if (this.#rows.length === 0) this.beginRow();
    this.#cell = { blocks: [], columns: spanOf(columns), rows: spanOf(rows) };
    this.#rows.at(-1)?.push(this.#cell);
  }

  endCell(): void {
    this.#cell = undefined;
  }

  blocks(): readonly Block[] {
    const cells = this.#rows.flat();
    const isGrid =
      !this.isForLayout &&
      this.#rows.some((row) => row.length > 1) &&
      cells.every(({ blocks }) => blocks.every(({ kind }) => kind === 'text'));
    const rows = isGrid ? gridOf(this.#rows) : [];
    if ((rows[0]?.length ?? 0) < 2) return cells.flatMap(({ blocks }) => blocks);
    const [head = [], ...body] = rows;
    const plain = head.map((words) => words.map((piece) => ({ ...piece, bold: false })));
    return [{ kind: 'table', level: this.level, rows: [plain, ...body] }];
  }
}

function spanOf(written: number): number {
  return written >= 1 ? Math.min(Math.floor(written), 1000) : 1;
}

/** As many cells in each row: a cell over several columns is said in the first of them. Rows and columns without a word are left out. */
function gridOf(rows: readonly (readonly Cell[])[]): readonly (readonly Words[])[] {
  /** What goes on in a column from above, and for how many rows. */
  const above: { words: Words; rows: number }[] = [];
  const grid = rows.map((row) => {
    const line: Words[] = [];
    const takeAbove = (): void => {
      for (let one = above[line.length]; one && one.rows > 0; one = above[line.length]) {
        one.rows--;
        line.push(one.words);
      }
    };
    for (const cell of row) {
      takeAbove();
      const words = wordsOf(cell.blocks);
      for (let column = 0; column === 0 || (column < cell.columns && line.length < widest); column++) {
        const own = column === 0 ? words : [];
        above[line.length] = { words: isName(own) ? own : [], rows: cell.rows - 1 };
        line.push(own);
      }
    }
    takeAbove();
    return line;
  });
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  // A grid that is nearly empty was made to arrange things, or to be large.
  if (width * rows.length > 10_000 && width * rows.length > 10 * rows.flat().length) return [];
  const used = Array.from({ length: width }, () => false);
  for (const row of grid) {
    for (const [column, words] of row.entries()) if (!isBlank(words)) used[column] = true;
  }
  return grid
    .filter((row) => !row.every(isBlank))
    .map((row) => used.flatMap((isUsed, column) => (isUsed ? [row[column] ?? []] : [])));
}

function isName(words: Words): boolean {
  return words.reduce((length, { text }) => length + text.length, 0) <= longestName;
}

/** The words of a cell on one line; between the items of a list stands what a sentence would have there. */
function wordsOf(blocks: readonly Block[]): Words {
  const words: Piece[] = [];
  let wasItem = false;
  for (const block of blocks) {
    if (block.kind !== 'text') continue;
    const isItem = block.item !== undefined;
    const ends = /[.,;:!?]\s*$/.test(words.at(-1)?.text.slice(-20) ?? '.');
    if (words.length > 0)
      words.push({ text: wasItem && isItem && !ends ? '; ' : ' ', bold: false, italic: false });
    if (block.item?.number !== undefined)
      words.push({ text: `${block.item.number}. `, bold: false, italic: false });
    for (const piece of block.pieces) words.push({ ...piece, text: piece.text.replaceAll(lineBreak, ' ') });
    wasItem = isItem;
  }
  return words;
}
