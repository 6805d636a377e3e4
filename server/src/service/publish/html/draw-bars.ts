import type { BarsPicture } from '../document';
import { wordFor } from '../headings/headings';
import { escapeHtml } from './escape';
import { fitLabel } from './fit-label';
import type { HtmlWriting } from './html-writing';

/** In the units of the picture, which takes the width that there is. */
const width = 1000;
const labels = 390;
const rowHeight = 34;
const barHeight = 24;
const legendHeight = 36;
/** A bar of few milestones is no wider than they need. */
const widestPart = 56;
/** Room for a mark, and for a mark with a number beside it. */
const roomForMark = 18;
const roomForCount = 34;

type Row = BarsPicture['rows'][number];
type Part = Row['parts'][number];

/** A bar for each row, its parts told apart by a mark and a number as well as by colour, with a legend below. */
export function drawBars({ rows }: BarsPicture, caption: string, writing: HtmlWriting): string {
  const totals = rows.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0));
  const most = totals.reduce((a, b) => Math.max(a, b), 1);
  const each = Math.min(widestPart, (width - labels - 20) / most);
  const bottom = rows.length * rowHeight;
  const drawn = rows.map((row, i) => drawRow(row, i * rowHeight, each, writing));
  return `<svg class="bars" viewBox="0 0 ${width} ${bottom + legendHeight}" role="img" aria-label="${escapeHtml(caption)}" font-size="13" fill="currentColor" stroke="none">\n${drawn.join('')}${drawLegend(rows, bottom, writing)}</svg>\n`;
}

function drawRow({ label, source, parts }: Row, y: number, each: number, writing: HtmlWriting): string {
  const middle = y + rowHeight / 2;
  const name = `<text x="0" y="${middle + 4}"><title>${escapeHtml(label)}</title>${escapeHtml(fitLabel(label, labels - 14))}</text>`;
  let x = labels;
  const drawn = parts.map((part) => {
    const wide = part.count * each;
    const one = drawPart(part, x, middle, wide, writing);
    x += wide;
    return one;
  });
  return `<g${writing.mark(source)}>${name}${drawn.join('')}</g>\n`;
}

function drawPart(
  { standing, count }: Part,
  x: number,
  middle: number,
  wide: number,
  { headings }: HtmlWriting,
): string {
  const said = `${wordFor(headings.values.standing, standing)}${headings.colon}${count}`;
  const box = `<rect x="${round(x + 1)}" y="${middle - barHeight / 2}" width="${round(Math.max(1, wide - 2))}" height="${barHeight}" fill="none" stroke="currentColor"/>`;
  const centre = x + wide / 2;
  const number =
    wide < roomForCount
      ? ''
      : `<text x="${round(centre + 3)}" y="${middle + 5}" font-weight="700">${count}</text>`;
  const mark =
    wide < roomForMark ? '' : drawMark(standing, round(number === '' ? centre : centre - 7), middle);
  return `<g class="${classOf(standing)}"><title>${escapeHtml(said)}</title>${box}${mark}${number}</g>`;
}

/** How a milestone stands as a sign of 10 units, for those who do not see its colour. */
function drawMark(standing: string, x: number, y: number): string {
  return `<path d="M${round(x - 5)} ${round(y - 5)}${shapeOf(standing)}" fill="none" stroke="currentColor" stroke-width="2"/>`;
}

function shapeOf(standing: string): string {
  switch (standing) {
    case 'done':
      return 'm0 5l4 4l6 -8';
    case 'on_track':
      return 'm0 5h9m-4 -4l4 4l-4 4';
    case 'due_soon':
      return 'm5 0a5 5 0 1 0 0.1 0m-0.1 2v3h3';
    case 'overdue':
      return 'm5 0v6m0 2v2';
    case 'no_evidence':
      return 'l10 10m0 -10l-10 10';
    default:
      return 'm0 5h10';
  }
}

function drawLegend(rows: readonly Row[], bottom: number, { headings }: HtmlWriting): string {
  const used = new Set(rows.flatMap(({ parts }) => parts.map(({ standing }) => standing)));
  const y = bottom + 18;
  let x = 8;
  const items = Object.entries(headings.values.standing)
    .filter(([standing]) => used.has(standing))
    .map(([standing, word]) => {
      const item = `<g class="${classOf(standing)}">${drawMark(standing, x, y)}<text x="${x + 12}" y="${y + 4}" font-size="12">${escapeHtml(word)}</text></g>`;
      x += 44 + word.length * 7;
      return item;
    });
  return `<g class="legend">${items.join('')}</g>\n`;
}

/** Only of our own words: what else there may be has no class. */
function classOf(standing: string): string {
  return /^[a-z_]+$/.test(standing) ? `is-${standing.replaceAll('_', '-')}` : '';
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
