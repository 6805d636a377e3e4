import type { TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';

/** Where what stood in a text stands once edits are made. */
export class Moves {
  readonly #edits: readonly { readonly range: Range; readonly written: Range; readonly moved: number }[];

  /** The edits stand in the order of the text. */
  constructor(edits: readonly TextEdit[]) {
    let moved = 0;
    this.#edits = edits.map(({ range, text }) => {
      const start = range.start + moved;
      moved += text.length - (range.end - range.start);
      return { range, written: { start, end: start + text.length }, moved };
    });
  }

  /** Where a place that no edit touches has moved to. */
  shifted(offset: number): number {
    return offset + (this.#lastBefore(({ range }) => range.end <= offset)?.moved ?? 0);
  }

  /** True when an edit changes something inside the range; one at its edge does not. */
  touches({ start, end }: Range): boolean {
    const edit = this.#lastBefore(({ range }) => range.start < end);
    return edit !== undefined && edit.range.end > start;
  }

  /** True for a place, in the text as it is then, that an edit has written. */
  isWritten(offset: number): boolean {
    const edit = this.#lastBefore(({ written }) => written.start <= offset);
    return edit !== undefined && offset < edit.written.end;
  }

  #lastBefore(isBefore: (edit: { readonly range: Range; readonly written: Range }) => boolean) {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const edit = this.#edits[middle];
      if (edit && isBefore(edit)) low = middle + 1;
      else high = middle;
    }
    return this.#edits[low - 1];
  }
}
