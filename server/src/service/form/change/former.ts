import { changedStretch } from '../../text/changed-stretch';
import type { TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';

/** How an answer has been written, by what it said. */
interface Kept {
  range: Range;
  readonly written: Map<string, string>;
}

/** Enough for whatever somebody tries and takes back again. */
const mostPlaces = 40;
const mostOfOne = 8;
const longest = 20_000;

/**
 * Remembers of one file how the answers that were changed had been written before: lines wrapped by hand, a list on one
 * line, a field that was not there. So an answer that is put back is put back to the letter. What is remembered is only
 * tried, and forgotten when the text around it is changed by others.
 */
export class FormerAnswers {
  readonly #places = new Map<string, Kept>();
  #text: string | undefined;

  /** The edit that writes what is wanted at a place as it was written before; nothing when that is not known. */
  wayBack(at: string, text: string, wanted: string): TextEdit | undefined {
    this.#follow(text);
    const kept = this.#places.get(at);
    const written = kept?.written.get(wanted);
    return kept && written !== undefined ? { range: kept.range, text: written } : undefined;
  }

  /** Takes note of a change that has been handed out: what was said at the place before, and the text with the change made. */
  remember(at: string, text: string, saidBefore: string, after: string): void {
    this.#follow(text);
    const { start, endBefore, endAfter } = changedStretch(text, after);
    const own = this.#places.get(at);
    this.#places.delete(at);
    this.#move({ start, end: endBefore }, endAfter);
    this.#text = after;
    const kept = own
      ? widened(own, { start, end: endBefore }, text)
      : { range: { start, end: endBefore }, written: new Map<string, string>() };
    const source = text.slice(kept.range.start, kept.range.end);
    if (source.length <= longest && !kept.written.has(saidBefore)) kept.written.set(saidBefore, source);
    const [, second] = kept.written.keys();
    // The first is how its author wrote it.
    if (kept.written.size > mostOfOne && second !== undefined) kept.written.delete(second);
    kept.range = { start: kept.range.start, end: kept.range.end + endAfter - endBefore };
    this.#places.set(at, kept);
    for (const [oldest] of this.#places) if (this.#places.size > mostPlaces) this.#places.delete(oldest);
  }

  #follow(text: string): void {
    if (this.#text !== undefined && this.#text !== text) {
      const { start, endBefore, endAfter } = changedStretch(this.#text, text);
      this.#move({ start, end: endBefore }, endAfter);
    }
    this.#text = text;
  }

  #move({ start, end }: Range, endAfter: number): void {
    const by = endAfter - end;
    for (const [at, kept] of this.#places) {
      const { range } = kept;
      if (range.end <= start) continue;
      if (range.start >= end) kept.range = { start: range.start + by, end: range.end + by };
      else if (range.start <= start && end <= range.end)
        kept.range = { start: range.start, end: range.end + by };
      else this.#places.delete(at);
    }
  }
}

/** The same with a longer stretch of the text: what was around it was the same in all its versions. */
function widened({ range, written }: Kept, by: Range, text: string): Kept {
  const start = Math.min(range.start, by.start);
  const end = Math.max(range.end, by.end);
  const [before, behind] = [text.slice(start, range.start), text.slice(range.end, end)];
  return {
    range: { start, end },
    written: new Map([...written].map(([said, source]) => [said, before + source + behind])),
  };
}
