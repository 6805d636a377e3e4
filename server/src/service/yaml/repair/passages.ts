import type { Range } from '../../text/range';

/**
 * The text from one field at the margin to the next. A slip in one is kept from the others: nothing that can be read goes
 * over such a line.
 */
export function passagesOf(text: string): readonly Range[] {
  const starts = [...text.matchAll(/^[a-z][a-z0-9_]*[ \t]*:(?=[ \t\r\n]|$)/gm)].map(({ index }) => index);
  // What stands above the first is read with it: half a name, or a field that is not at the margin.
  const all = [0, ...starts.slice(1)];
  return all.map((start, index) => ({ start, end: all[index + 1] ?? text.length }));
}
