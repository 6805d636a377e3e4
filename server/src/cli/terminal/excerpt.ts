import type { Lines, Range } from '../../service/index';
import { safeText } from './safe-text';
import { glyphsOf, widthOf } from './width';

/** A line of a draft with a part of it marked, ready to be printed below each other. */
export interface Excerpt {
  /** Counted from 1. */
  readonly line: number;
  readonly source: string;
  readonly marks: string;
  /** How many lines more the marked part goes on. */
  readonly furtherLines: number;
}

const tabStop = 4;
/** So far around the marked part is looked at, in UTF-16 code units: a line may be as long as a book. */
const reach = 400;

/** The line on which a range begins, cut to `width` columns around the range. */
export function excerptOf(text: string, lines: Lines, range: Range, width: number): Excerpt {
  const start = lines.position(range.start);
  const end = lines.position(range.end);
  const lineRange = lines.range(start.line);
  const line = text.slice(lineRange.start, lineRange.end);
  const from = Math.min(start.column, line.length);
  const to = Math.max(
    from,
    end.line > start.line ? line.trimEnd().length : Math.min(end.column, line.length),
  );
  const cut = cutToWidth(layOut(line, from, to), from, to, width);
  return {
    line: start.line + 1,
    ...cut,
    // A range that ends where a line begins has nothing of that line.
    furtherLines: Math.max(0, end.line - start.line - (end.column === 0 ? 1 : 0)),
  };
}

interface Cell {
  readonly text: string;
  readonly width: number;
  /** Column on the terminal, from 0. */
  readonly column: number;
  /** Place in the line, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

interface Row {
  readonly cells: readonly Cell[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The line, or the part of it around the range, with tabs spread and unsafe characters replaced. */
function layOut(line: string, from: number, to: number): Row {
  const first = wholeCharacter(line, Math.max(0, from - reach));
  const last = wholeCharacter(line, Math.min(line.length, Math.min(to, from + reach) + reach));
  const cells: Cell[] = [];
  let column = 0;
  for (const { text, index } of glyphsOf(line.slice(first, last))) {
    const shown = text === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : safeText(text);
    const width = widthOf(shown);
    cells.push({ text: shown, width, column, start: first + index, end: first + index + text.length });
    column += width;
  }
  return { cells, cutBefore: first > 0, cutAfter: last < line.length };
}

/** Never between the two halves of a character. */
function wholeCharacter(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

function cutToWidth({ cells, cutBefore, cutAfter }: Row, from: number, to: number, width: number) {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  const markFrom = cells.find(({ end }) => end > from)?.column ?? total;
  const last = cells.filter(({ start }) => start < to).at(-1);
  const markTo = Math.max(markFrom + 1, last ? last.column + last.width : 0);
  const fits = !cutBefore && !cutAfter && total <= width;
  // A third of the room goes to what stands before; more when the line ends soon.
  const room = width - 2;
  const left = fits ? 0 : Math.max(0, Math.min(markFrom - Math.floor(room / 3), total - room));
  const seen = cells.filter(
    (cell) => fits || (cell.column >= left && cell.column + cell.width <= left + room),
  );
  const before = cutBefore || (seen[0]?.column ?? 0) > 0 ? '…' : '';
  const after = cutAfter || seen.length < cells.filter(({ column }) => column >= left).length ? '…' : '';
  const origin = (seen[0]?.column ?? left) - before.length;
  const markEnd = Math.min(markTo, (seen.at(-1)?.column ?? 0) + (seen.at(-1)?.width ?? 0));
  return {
    source: `${before}${seen.map(({ text }) => text).join('')}${after}`,
    marks: ' '.repeat(Math.max(0, markFrom - origin)) + '^'.repeat(Math.max(1, markEnd - markFrom)),
  };
}
