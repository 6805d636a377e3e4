import { daysBetween } from '../../model/dates';
import type { TimelineGroup, TimelinePicture } from '../document';
import { escapeHtml } from './escape';
import { fitLabel } from './fit-label';
import type { HtmlWriting } from './html-writing';
import { drawLegend, drawPoint } from './timeline-marks';

/** In the units of the picture, which takes the width that there is. */
const width = 1000;
const labels = 310;
const rowHeight = 28;
const groupHeight = 32;
const top = 52;
const legendHeight = 34;

type Row = TimelineGroup['rows'][number];

/**
 * Milestones along the years as a picture. It is drawn in the colour of the text around it; where a style sheet knows its
 * classes, it colours them.
 */
export function drawTimeline(picture: TimelinePicture, caption: string, writing: HtmlWriting): string {
  const { groups, start, end } = picture;
  const days = Math.max(1, daysBetween(start, end));
  const x = (day: string) => round(labels + (daysBetween(start, day) / days) * (width - labels - 20));
  const height =
    top + groups.reduce((sum, { rows }) => sum + groupHeight + rows.length * rowHeight, 0) + legendHeight;
  const bottom = height - legendHeight;
  const parts = [
    ...picture.bands.map((band, i) => drawBand(band, i, x, bottom, writing)),
    drawYears(picture, x),
    ...drawGroups(groups, x, writing),
    drawToday(picture, x, bottom, writing),
    drawLegend(groups, { x: labels, y: bottom }, writing),
  ];
  return `<svg class="timeline" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(caption)}" font-size="13" fill="currentColor" stroke="none">\n${parts.join('')}</svg>\n`;
}

function drawBand(
  { label, start, end }: TimelinePicture['bands'][number],
  index: number,
  x: (day: string) => number,
  bottom: number,
  { lang }: HtmlWriting,
): string {
  const wide = round(Math.max(2, x(end) - x(start)));
  const shade = `<rect class="band band-${index}" x="${x(start)}" y="${top - 8}" width="${wide}" height="${bottom - top + 8}" fill-opacity="0.05"/>`;
  const bar = `<rect class="band-bar" x="${x(start)}" y="${index === 0 ? 14 : 22}" width="${wide}" height="4" fill-opacity="${index === 0 ? 0.6 : 0.3}"/>`;
  const name = `<text x="${index === 0 ? x(start) : x(end)}" y="10" font-size="11"${index === 0 ? '' : ' text-anchor="end"'}>${escapeHtml(label)}</text>`;
  return `<g${lang}><title>${escapeHtml(label)}</title>${shade}${bar}${name}</g>\n`;
}

function drawYears({ start, end, groups }: TimelinePicture, x: (day: string) => number): string {
  const lines: string[] = [];
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  // Over a century a mistake in a date is all that could be seen.
  const step = Math.max(1, Math.ceil((last - first) / 40));
  for (let year = first; year <= last; year += step) {
    for (const [quarter, month] of ['01', '04', '07', '10'].entries()) {
      const day = `${String(year).padStart(4, '0')}-${month}-01`;
      if (day < start || day > end || (step > 1 && quarter > 0)) continue;
      lines.push(
        `<path class="tick" d="M${x(day)} ${quarter === 0 ? top - 22 : top - 8}V${top}${drawTick(x(day), groups)}" fill="none" stroke="currentColor" stroke-opacity="${quarter === 0 ? 0.35 : 0.12}"/>`,
      );
    }
    const centre = x(
      `${String(year).padStart(4, '0')}-01-01` < start ? start : `${String(year).padStart(4, '0')}-01-01`,
    );
    lines.push(`<text x="${centre + 4}" y="${top - 12}" font-weight="600">${year}</text>`);
  }
  return `<g>${lines.join('')}</g>\n`;
}

/** Only beside the rows, so that the titles of the groups can be as long as the picture is wide. */
function drawTick(x: number, groups: readonly TimelineGroup[]): string {
  let y = top;
  return groups
    .map(({ rows }) => {
      const from = y + groupHeight;
      y = from + rows.length * rowHeight;
      return `M${x} ${from}V${y}`;
    })
    .join('');
}

function drawGroups(
  groups: readonly TimelineGroup[],
  x: (day: string) => number,
  writing: HtmlWriting,
): readonly string[] {
  const drawn: string[] = [];
  let y = top;
  for (const { label, rows } of groups) {
    drawn.push(
      `<text class="group" x="0" y="${y + 21}" font-weight="700"><title>${escapeHtml(label)}</title>${escapeHtml(fitLabel(label, width - 20, 1.1))}</text>\n`,
    );
    y += groupHeight;
    for (const row of rows) {
      drawn.push(drawRow(row, y, x, writing));
      y += rowHeight;
    }
  }
  return drawn;
}

function drawRow(row: Row, y: number, x: (day: string) => number, writing: HtmlWriting): string {
  const middle = y + rowHeight / 2;
  const name = `<text x="12" y="${middle + 4}"><title>${escapeHtml(row.label)}</title>${escapeHtml(fitLabel(row.label, labels - 22))}</text>`;
  const line = `<line x1="${labels}" x2="${width - 20}" y1="${middle}" y2="${middle}" stroke="currentColor" stroke-opacity="0.15"/>`;
  const points = row.points.map((point) => drawPoint(point, middle, x, writing));
  return `<g${writing.mark(row.source)}>${line}${name}${points.join('')}</g>\n`;
}

function drawToday(
  { today, start, end }: TimelinePicture,
  x: (day: string) => number,
  bottom: number,
  { headings, lang }: HtmlWriting,
): string {
  if (today === undefined || today < start || today > end) return '';
  return `<g class="today"${lang}><line x1="${x(today)}" x2="${x(today)}" y1="${top - 8}" y2="${bottom + 2}" stroke="currentColor" stroke-width="2" stroke-dasharray="5 3"/><text x="${x(today)}" y="${bottom + 14}" font-size="11" font-weight="700" text-anchor="middle">${escapeHtml(headings.pictures.today)}</text></g>\n`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
