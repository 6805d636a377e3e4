import type { TextEdit } from '../../text/edit';

/** The quotation mark around each place where an id stood, in the order of the text; empty where there was none. */
type Marks = readonly string[];

/**
 * Remembers of one file which quotation marks stood around an id wherever it was named, before it was changed to one that
 * needs others: so an id that is put back is put back to the letter.
 */
export class FormerNames {
  /** By what it is called now, and then by what it was called. */
  readonly #marks = new Map<string, Map<string, Marks>>();

  /**
   * The edits of a renaming, with the quotation marks that stood there when it was called so before.
   * @param edits one for each place where it is named, without the quotation marks around it
   */
  rename(text: string, from: string, to: string, edits: readonly TextEdit[]): readonly TextEdit[] {
    const inOrder = [...edits].sort((a, b) => a.range.start - b.range.start);
    const now = inOrder.map(({ range }) => markAround(text, range));
    const known = this.#marks.get(from) ?? new Map<string, Marks>();
    const before = known.get(to);
    this.#marks.delete(from);
    this.#marks.set(to, known.set(from, now));
    if (before?.length !== now.length) return edits;
    return inOrder.map(({ range: { start, end } }, index) => {
      const [mark = '', around = ''] = [before[index], now[index]];
      return {
        range: { start: start - around.length, end: end + around.length },
        text: mark + to + mark,
      };
    });
  }
}

function markAround(text: string, { start, end }: TextEdit['range']): string {
  const mark = text.charAt(start - 1);
  return (mark === "'" || mark === '"') && text.charAt(end) === mark ? mark : '';
}
