import { readHtml } from './read-html';
import { splitLines } from './typed-marks';
import { writeBlocks } from './write-blocks';

/**
 * What was copied from a word processor, a spreadsheet, a mail or a web page (`text/html`), as Markdown for an answer. Paragraphs,
 * headings, lists, tables, safe links, bold and italic stay; everything else that is seen stays as words; what nobody sees goes.
 * Empty when nothing is left. It reads and writes in linear time, whatever it is given, and never throws.
 */
export function pasteAsMarkdown(html: string): string {
  return writeBlocks(splitLines(readHtml(html)));
}
