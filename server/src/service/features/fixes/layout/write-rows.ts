import { lineBreakOf } from '../../../yaml/layout/rows';
import type { FixEdit } from '../fix';
import { join, writeAt, type Written } from './written';

/** The written lines with the file's own line breaks. */
export function withBreaksOf(text: string, written: Written): Written {
  const lineBreak = lineBreakOf(text);
  if (lineBreak === '\n') return written;
  const shifted = (offset: number) =>
    offset + (written.text.slice(0, offset).split('\n').length - 1) * (lineBreak.length - 1);
  return {
    text: written.text.replaceAll('\n', lineBreak),
    stops: written.stops.map(({ start, end }) => ({ start: shifted(start), end: shifted(end) })),
  };
}

/** Whole lines, written where a line begins or at the end of the text. */
export function writeRows(text: string, at: number, rows: Written): FixEdit {
  const isOpenEnd = at === text.length && at > 0 && !/[\r\n]/.test(text[at - 1] ?? '');
  return writeAt(at, withBreaksOf(text, isOpenEnd ? join(['\n', rows]) : join([rows, '\n'])));
}
