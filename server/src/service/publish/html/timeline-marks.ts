import type { TimelineGroup } from '../document';
import { wordFor, type Headings } from '../headings/headings';
import { escapeHtml } from './escape';
import type { HtmlWriting } from './html-writing';

type Point = TimelineGroup['rows'][number]['points'][number];

/** A milestone, a stretch of time or a day, with what a pointer is told of it. */
export function drawPoint(
  point: Point,
  y: number,
  x: (day: string) => number,
  { headings, mark }: HtmlWriting,
): string {
  const { label, when, source } = point;
  const said = [label.trim(), when, ...stateOf(point, headings)].join(', ');
  return `<g class="point"${mark(source)}><title>${escapeHtml(said)}</title>${draw(point, y, x)}</g>`;
}

function stateOf({ status, shape, isLate }: Point, { values }: Headings): readonly string[] {
  const word = wordFor(shape === undefined ? values.status : values.moment, status);
  return [...(word === '' ? [] : [word]), ...(isLate ? [values.standing.overdue] : [])];
}

function draw({ start, due, status, shape, isLate }: Point, y: number, x: (day: string) => number): string {
  switch (shape) {
    case 'stretch': {
      const from = x(start ?? due);
      return drawStretch(status, from, Math.max(8, x(due) - from), y);
    }
    case 'day':
      return drawDay(x(due), y);
    default: {
      const work =
        start === undefined
          ? ''
          : `<line class="work" x1="${x(start)}" x2="${x(due)}" y1="${y}" y2="${y}" stroke="currentColor" stroke-width="3" stroke-opacity="0.5"/>`;
      return `${work}${drawMark(status, x(due), y)}${isLate ? drawLate(x(due) + 13, y) : ''}`;
    }
  }
}

/** The status shows in the shape, for those who do not see its colour. */
function drawMark(status: string, x: number, y: number): string {
  const ring = `<circle class="ring" cx="${x}" cy="${y}" r="6" fill="none" stroke="currentColor" stroke-width="2"/>`;
  switch (status) {
    case 'complete':
      return `<circle class="done" cx="${x}" cy="${y}" r="7"/>`;
    case 'substantial':
      return `${ring}<circle class="most" cx="${x}" cy="${y}" r="4"/>`;
    case 'limited':
      return `${ring}<circle class="some" cx="${x}" cy="${y}" r="2"/>`;
    case 'no_evidence':
      return `<path class="unknown" d="M${round(x - 5)} ${y - 5}l10 10m0 -10l-10 10" fill="none" stroke="currentColor" stroke-width="2"/>`;
    default:
      return ring;
  }
}

const moments = ['over', 'under_way', 'ahead', 'late', 'done'] as const;

/** What lies ahead is empty, what goes on is full, what is over is faint; a tick says done, and an exclamation mark late. */
function drawStretch(status: string, x: number, wide: number, y: number): string {
  const moment = moments.find((one) => one === status);
  const filled = moment === 'under_way' ? 0.75 : moment === 'over' || moment === 'done' ? 0.25 : 0;
  const bar = `<rect x="${x}" y="${y - 7}" width="${round(wide)}" height="14" rx="2" fill-opacity="${filled}" stroke="currentColor" stroke-width="1.5"/>`;
  const sign =
    moment === 'late'
      ? drawLate(x + wide + 9, y)
      : moment === 'done'
        ? `<path class="tick-mark" d="M${round(x + wide + 4)} ${y}l3 4l6 -8" fill="none" stroke="currentColor" stroke-width="2"/>`
        : '';
  return `<g class="stretch${moment ? ` is-${moment.replace('_', '-')}` : ''}">${bar}${sign}</g>`;
}

function drawDay(x: number, y: number): string {
  return `<path class="day" d="M${x} ${y - 8}l8 8l-8 8l-8 -8z"/>`;
}

function drawLate(x: number, y: number): string {
  return `<text class="late" x="${round(x)}" y="${y + 6}" font-size="17" font-weight="700" text-anchor="middle">!</text>`;
}

/** What the marks mean that are used. */
export function drawLegend(
  groups: readonly TimelineGroup[],
  corner: { readonly x: number; readonly y: number },
  { headings, lang }: HtmlWriting,
): string {
  const points = groups.flatMap(({ rows }) => rows.flatMap((row) => row.points));
  const milestones = new Set(points.flatMap(({ status, shape }) => (shape === undefined ? [status] : [])));
  const stretches = new Set(points.flatMap(({ status, shape }) => (shape === 'stretch' ? [status] : [])));
  const y = corner.y + 20;
  const { status, moment, standing } = headings.values;
  const shown: readonly (readonly [draw: (x: number) => string, word: string])[] = [
    ...Object.entries(status)
      .filter(([one]) => milestones.has(one))
      .map(([one, word]) => [(x: number) => drawMark(one, x, y), word] as const),
    ...(points.some(({ isLate }) => isLate)
      ? [[(x: number) => drawLate(x, y), standing.overdue] as const]
      : []),
    ...moments
      .filter((one) => stretches.has(one))
      .map((one) => [(x: number) => drawStretch(one, x - 8, 16, y), moment[one]] as const),
  ];
  let x = corner.x + 8;
  const items = shown.map(([draw, word]) => {
    const item = `${draw(x)}<text x="${x + 22}" y="${y + 4}" font-size="12">${escapeHtml(word)}</text>`;
    x += 48 + word.length * 7;
    return item;
  });
  return `<g class="legend"${lang}>${items.join('')}</g>\n`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
