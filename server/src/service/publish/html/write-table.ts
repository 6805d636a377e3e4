import type { Cell, Column, Row, Table } from '../document';
import { escapeHtml } from './escape';
import type { HtmlWriting } from './html-writing';
import { writeBlocks } from './write-blocks';
import { writeInlines } from './write-inlines';

export function writeTable(table: Table, writing: HtmlWriting): string {
  const { caption, columns, rows } = table;
  const hasHead = columns.some(({ heading }) => heading.length > 0);
  const shown = table.showsCaption ? '' : ' class="unseen"';
  const captionHtml =
    caption === ''
      ? ''
      : `<caption><span${shown}${writing.lang} dir="auto">${escapeHtml(caption)}</span></caption>\n`;
  const head = hasHead ? writeHead(columns, writing) : '';
  const body = rows.map((row) => writeRow(row, columns.length, writing)).join('');
  const kind = hasHead ? 'grid' : 'facts';
  // A wide table moves sideways by itself, and must then be reached with the keyboard.
  const label = caption === '' ? '' : ` role="group" aria-label="${escapeHtml(caption)}"`;
  const frame = hasHead ? `<div class="wide" tabindex="0"${label}>` : '<div class="wide">';
  return `${frame}<table class="${kind}">\n${captionHtml}${writeWidths(columns)}${head}<tbody>\n${body}</tbody>\n</table></div>\n`;
}

function writeHead(columns: readonly Column[], writing: HtmlWriting): string {
  const cells = columns.map(({ heading }) =>
    heading.length === 0 ? '<td></td>' : `<th scope="col" dir="auto">${writeInlines(heading, writing)}</th>`,
  );
  return `<thead>\n<tr>${cells.join('')}</tr>\n</thead>\n`;
}

/** In whole per cent, each a class, since not every page may hold styles of its own. */
function writeWidths(columns: readonly Column[]): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  if (!(total > 0)) return '';
  const cols = columns.map(({ width }) => `<col class="w${Math.max(1, Math.round((width / total) * 100))}">`);
  return `<colgroup>${cols.join('')}</colgroup>\n`;
}

function writeRow({ cells, isHeaded, source }: Row, columns: number, writing: HtmlWriting): string {
  const written = cells.map((cell, i) => writeCell(cell, i === 0 && isHeaded === true, columns, writing));
  return `<tr${writing.mark(source)}>${written.join('')}</tr>\n`;
}

function writeCell(cell: Cell, isHead: boolean, columns: number, writing: HtmlWriting): string {
  const { blocks, span, tone, source } = cell;
  const tag = isHead ? 'th' : 'td';
  const wide = span === undefined || span < 2 ? '' : ` colspan="${Math.min(Math.trunc(span), columns)}"`;
  const colour = tone === undefined ? '' : ` class="tone-${tone}"`;
  return `<${tag}${isHead ? ' scope="row"' : ''}${wide}${colour} dir="auto"${writing.mark(source)}>${cellContent(cell, writing) ?? writeBlocks(blocks, writing)}</${tag}>`;
}

/** One paragraph in a cell needs no mark of its own. */
function cellContent({ blocks }: Cell, writing: HtmlWriting): string | undefined {
  const [only, second] = blocks;
  return only?.kind === 'paragraph' && !second ? writeInlines(only.text, writing) : undefined;
}
