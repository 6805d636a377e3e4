import type { Block, ItemMark } from './blocks';

/** A list of the Markdown that is being written, and what stands in front of its lines. */
interface WrittenList {
  /** As far in as the pasted text had it. */
  readonly level: number;
  readonly ordered: boolean;
  /** `-` or `*`, `.` or `)`: what parts two lists that follow each other. */
  readonly sign: string;
  readonly outer: string;
  indent: string;
  next: number;
}

export interface LinePlace {
  readonly first: string;
  readonly rest: string;
  /** True where an item follows another line of its lists, and nothing need stand between. */
  readonly isClose: boolean;
}

/** Lists in each other that a published page shows; what lies deeper is shown at this depth. */
const deepest = 6;

/** Nests the items of a pasted text, whose levels may begin anywhere and leave some out. */
export class ListPlaces {
  readonly #open: WrittenList[] = [];

  placeOf(block: Block): LinePlace {
    if (block.kind === 'text' && block.item) return this.#item(block.level, block.item);
    this.#leave(({ level }) => level > block.level);
    const indent = this.#open.at(-1)?.indent ?? '';
    return { first: indent, rest: indent, isClose: false };
  }

  #item(level: number, { ordered, number }: ItemMark): LinePlace {
    const wasInList = this.#open.length > 0;
    const left = this.#leave((list) => list.level > level);
    let list = this.#open.at(-1);
    let isNew = true;
    if (list && (list.level === level || this.#open.length >= deepest)) {
      isNew = list.ordered !== ordered || (ordered && number !== undefined && number !== list.next);
      if (isNew) {
        this.#open.pop();
        list = this.#begin(list.level, ordered, number, list.ordered === ordered ? list.sign : undefined);
      }
    } else
      list = this.#begin(
        level,
        ordered,
        number,
        left?.ordered === ordered && this.#open.length === 0 ? left.sign : undefined,
      );
    const mark = ordered ? `${list.next++}${list.sign} ` : `${list.sign} `;
    list.indent = list.outer + ' '.repeat(mark.length);
    const opensInside = isNew && this.#open.length > 1 && (!ordered || list.next === 2);
    return { first: list.outer + mark, rest: list.indent, isClose: wasInList && (!isNew || opensInside) };
  }

  /** The list that was left last. */
  #leave(isLeft: (list: WrittenList) => boolean): WrittenList | undefined {
    let left: WrittenList | undefined;
    for (let list = this.#open.at(-1); list && isLeft(list); list = this.#open.at(-1)) {
      left = list;
      this.#open.pop();
    }
    return left;
  }

  #begin(level: number, ordered: boolean, number = 1, taken?: string): WrittenList {
    const [usual, other] = ordered ? (['.', ')'] as const) : (['-', '*'] as const);
    const outer = this.#open.at(-1)?.indent ?? '';
    const list = {
      level,
      ordered,
      sign: taken === usual ? other : usual,
      outer,
      indent: '',
      next: number,
    };
    this.#open.push(list);
    return list;
  }
}
