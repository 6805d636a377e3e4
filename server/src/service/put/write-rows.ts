import { lineBreakOf } from '../yaml/layout/rows';
import { join, moved, writeAt, type PutEdit, type Written } from './written';

/** The written lines with the file's own line breaks. */
export function withBreaksOf(text: string, written: Written): Written {
  const lineBreak = lineBreakOf(text);
  if (lineBreak === '\n') return written;
  return {
    text: written.text.replaceAll('\n', lineBreak),
    stops: moved(
      written.stops,
      (offset) => offset + (written.text.slice(0, offset).split('\n').length - 1) * (lineBreak.length - 1),
    ),
  };
}

/** Whole lines, written where a line begins or at the end of the text. */
export function writeRows(text: string, at: number, rows: Written): PutEdit {
  const isOpenEnd = at === text.length && at > 0 && !/[\r\n]/.test(text[at - 1] ?? '');
  return writeAt(at, withBreaksOf(text, isOpenEnd ? join(['\n', rows]) : join([rows, '\n'])));
}
