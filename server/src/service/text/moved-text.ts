import { applyEdits, inOrder, type TextEdit } from './edit';
import type { Range } from './range';

/** A text after edits, that knows where each of its places was before them. */
export class MovedText {
  private constructor(
    readonly text: string,
    private readonly before: MovedText | undefined,
    private readonly pieces: readonly Piece[],
  ) {}

  static of(text: string): MovedText {
    return new MovedText(text, undefined, []);
  }

  edit(edits: readonly TextEdit[]): MovedText {
    let moved = 0;
    const pieces = inOrder(edits).map(({ range, text }): Piece => {
      const start = range.start + moved;
      moved += text.length - (range.end - range.start);
      return { from: range, to: { start, end: start + text.length } };
    });
    return new MovedText(applyEdits(this.text, edits), this, pieces);
  }

  /** Where a stretch of this text was in the first one. What was written by an edit was at the place of the edit. */
  original({ start, end }: Range): Range {
    if (!this.before) return { start, end };
    const from = this.#back(start, 'start');
    return this.before.original({ start: from, end: Math.max(from, this.#back(end, 'end')) });
  }

  /** What stood in the first text where this stretch is now. */
  originalText(range: Range): string {
    const { start, end } = this.original(range);
    return this.#first().text.slice(start, end);
  }

  #first(): MovedText {
    return this.before ? this.before.#first() : this;
  }

  #back(offset: number, side: 'start' | 'end'): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pieces[middle]?.to.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const piece = this.pieces[low - 1];
    if (!piece) return offset;
    if (offset < piece.to.end) return piece.from[side];
    return piece.from.end + offset - piece.to.end;
  }
}

interface Piece {
  readonly from: Range;
  readonly to: Range;
}
