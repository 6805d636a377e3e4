import type { Range } from '../text/range';
import type { Inline } from './document';

/** A text with the stretches marked that another version does not have. */
export function markDifferent(text: string, different: readonly Range[] = []): readonly Inline[] {
  const inlines: Inline[] = [];
  let last = 0;
  const words = (start: number, end: number): Inline => ({ kind: 'text', text: text.slice(start, end) });
  for (const { start, end } of different) {
    if (last < start) inlines.push(words(last, start));
    inlines.push({ kind: 'different', content: [words(start, end)] });
    last = end;
  }
  return last < text.length ? [...inlines, words(last, text.length)] : inlines;
}
