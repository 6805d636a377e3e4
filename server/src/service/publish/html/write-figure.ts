import type { Figure } from '../document';
import { escapeHtml } from './escape';
import type { HtmlWriting } from './html-writing';
import { writeTable } from './write-table';

/** A picture, and the table that says the same. */
export function writeFigure({ caption, table }: Figure, writing: HtmlWriting): string {
  return `<figure>\n<figcaption dir="auto">${escapeHtml(caption)}</figcaption>\n${writeTable(table, writing)}</figure>\n`;
}
