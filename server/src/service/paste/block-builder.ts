import { isBlank, lineBreak, type Block, type ItemMark, type Piece } from './blocks';
import { readMark } from './list-marks';
import { PastedTable } from './pasted-table';
import { withMeantAddresses } from './wrapped-link';

/** What a paragraph is, as far as its element says so. */
export interface ParagraphKind {
  readonly heading?: number | undefined;
  /** Of Word's lists, which are paragraphs: how far in it stands, or that it belongs to the item above. */
  readonly wordItem?: number | 'goes-on' | undefined;
}

/** Puts words together to paragraphs, items and tables, as they come. */
export class BlockBuilder {
  readonly #blocks: Block[] = [];
  readonly #tables: PastedTable[] = [];
  #kind: ParagraphKind = {};
  #pieces: Piece[] = [];
  #mark = '';
  #item: ItemMark | undefined;
  /** Of Word's items, how many were struck out in each level of the list that is open. */
  readonly #struck: number[] = [];
  /** How many lists the words are in. */
  level = 0;
  /** How many paragraphs, items and parts of tables there are so far. */
  said = 0;

  add(piece: Piece): void {
    const last = this.#pieces.at(-1);
    if (last && isLike(last, piece))
      this.#pieces[this.#pieces.length - 1] = { ...last, text: last.text + piece.text };
    else this.#pieces.push(piece);
  }

  /** The sign of an item, written as text. */
  addMark(text: string): void {
    this.#mark += text;
  }

  breakLine(): void {
    this.add({ text: lineBreak, bold: false, italic: false });
  }

  beginParagraph(kind: ParagraphKind): void {
    this.#kind = kind;
  }

  endParagraph(): void {
    const [pieces, mark, kind] = [this.#pieces.map(unwrapped), this.#mark, this.#kind];
    [this.#pieces, this.#mark, this.#kind] = [[], '', {}];
    const { heading, wordItem } = kind;
    if (isBlank(pieces)) {
      if (typeof wordItem === 'number' && readMark(mark).ordered)
        this.#struck[wordItem] = this.#struckAt(wordItem) + 1;
      return;
    }
    this.said++;
    const sink = this.#sink;
    if (typeof wordItem === 'number' && heading === undefined && this.level === 0) {
      const item = this.#counted(readMark(mark), wordItem);
      sink.push({ kind: 'text', pieces: [...wordsOf(item.sign), ...pieces], level: wordItem, item });
      return;
    }
    sink.push({
      kind: 'text',
      pieces: [...wordsOf(this.#item?.sign), ...wordsOf(mark), ...pieces],
      level: wordItem === 'goes-on' && !this.#item && this.level === 0 ? Infinity : this.level,
      ...(heading !== undefined && this.level === 0 && { heading }),
      ...(this.#item && { item: this.#item }),
    });
    this.#item = undefined;
  }

  #struckAt(level: number): number {
    return this.#struck[level] ?? 0;
  }

  /** The sign of one of Word's items, with the number that it has in what is left of its list. */
  #counted(item: ItemMark, level: number): ItemMark {
    this.#struck.length = Math.min(this.#struck.length, level + 1);
    if (!item.ordered || item.number === undefined) return item;
    if (item.number <= this.#struckAt(level)) this.#struck[level] = 0;
    return { ...item, number: item.number - this.#struckAt(level) };
  }

  beginItem(item: ItemMark): void {
    this.#item = item;
  }

  /** An item without a word is none. */
  endItem(): void {
    this.#item = undefined;
  }

  beginTable(isForLayout: boolean): void {
    this.#tables.push(new PastedTable(this.level, isForLayout));
  }

  endTable(): void {
    const blocks = this.#tables.pop()?.blocks() ?? [];
    const sink = this.#sink;
    for (const block of blocks) sink.push(block);
  }

  beginRow(): void {
    this.#tables.at(-1)?.beginRow();
  }

  beginCell(columns: number, rows: number): void {
    this.#tables.at(-1)?.beginCell(columns, rows);
  }

  endCell(): void {
    this.#tables.at(-1)?.endCell();
  }

  end(): readonly Block[] {
    this.endParagraph();
    return this.#blocks;
  }

  get #sink(): Block[] {
    // What stands between two cells belongs to what is around the table.
    for (let at = this.#tables.length - 1; at >= 0; at--) {
      const cell = this.#tables[at]?.cell;
      if (cell) return cell;
    }
    return this.#blocks;
  }
}

/** Words of one look, which the parser parts where a sign is written by its number. */
function isLike(one: Piece, other: Piece): boolean {
  return (
    one.text !== lineBreak &&
    other.text !== lineBreak &&
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.link === other.link
  );
}

function unwrapped(piece: Piece): Piece {
  return { ...piece, text: withMeantAddresses(piece.text) };
}

/** A sign that stays among the words. */
function wordsOf(sign = ''): readonly Piece[] {
  return sign.trim() === '' ? [] : [{ text: `${sign.trim()} `, bold: false, italic: false }];
}
