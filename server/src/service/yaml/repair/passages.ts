import type { Range } from '../../text/range';

/**
 * The text from one field at the margin to the next. A slip in one is kept from the others: nothing that can be read goes
 * over such a line.
 */
export function passagesOf(text: string): readonly Range[] {
  const starts = [...text.matchAll(/^[a-z][a-z0-9_]*[ \t]*:(?=[ \t\r\n]|$)/gm)].map(({ index }) => index);
  const all = starts[0] === 0 ? starts : [0, ...starts];
  return all.map((start, index) => ({ start, end: all[index + 1] ?? text.length }));
}
