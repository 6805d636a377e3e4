import type { TextEdit } from '../../text/edit';
import { candidate, type Candidate, type Slip } from './candidate';
import { openColumns, ownColumn, type OpenColumn } from './open-columns';
import { isBlockHeader, isStructural, type Row } from './rows';

/** Text that was pasted or typed below a field and does not stand further in than its name: it belongs to that answer. */
export function mendLooseText(slip: Slip): readonly Candidate[] {
  const { text, rows } = slip;
  const found = looseStretch(slip);
  if (!found) return [];
  const { answer, first, last } = found;
  const loose = rows.slice(first, last + 1);
  const start = (rows[first]?.start ?? 0) + (rows[first]?.indent ?? 0);
  const range = { start, end: rows[first]?.end ?? start };
  const problem = {
    cause: 'loose-text',
    range,
    written: text.slice(range.start, range.end),
    around: { start: answer.start, end: rows[last]?.end ?? range.end },
  } as const;
  return waysToIndent(text, answer, rows.slice(found.top + 1, first), loose).map((edits) =>
    candidate(problem, 'indent-text', edits),
  );
}

interface Stretch {
  readonly answer: Row;
  readonly top: number;
  readonly first: number;
  readonly last: number;
}

function looseStretch(slip: Slip): Stretch | undefined {
  const { text, rows } = slip;
  const top = answerAbove(slip);
  const answer = top === undefined ? undefined : rows[top];
  if (!answer || top === undefined || !takesMore(valueOf(text, answer))) return undefined;
  const isEmpty = valueOf(text, answer) === '';
  const open = openColumns(rows, top + 1);
  const inner = ownColumn(answer);
  let first: number | undefined;
  let last: number | undefined;
  for (let index = top + 1; index < rows.length; index++) {
    const row = rows[index];
    if (
      !row ||
      (row.kind === 'comment' && first !== undefined) ||
      isNext(slip, row, open, isEmpty && first === undefined)
    )
      break;
    if (row.kind === 'blank') continue;
    if (first === undefined && row.kind === 'inside') continue;
    if (first === undefined && row.kind === 'text' && row.indent > inner) continue;
    first ??= index;
    last = index;
  }
  if (first === undefined || last === undefined) return undefined;
  const words = text.slice(rows[first]?.start, rows[last]?.end).trim();
  // One word alone is rather half a name, and a whole name is a field.
  const isText = rows[first]?.kind !== 'field' && !/^[\p{L}\p{N}_-]+$/u.test(words);
  return isText ? { answer, top, first, last } : undefined;
}

/** The field or item that the text was put below: the nearest line above that is one, apart from bullets of the text. */
function answerAbove(slip: Slip): number | undefined {
  const { rows, at } = slip;
  for (let index = at; index >= 0; index--) {
    const row = rows[index];
    if (row?.kind === 'field' && index < at) return index;
    if (row?.kind === 'item' && index < at && isItem(slip, index)) return index;
  }
  return undefined;
}

/** True for the dash of a list that is open or can begin here; others are bullets of a text. */
function isItem(slip: Slip, index: number): boolean {
  const { text, rows } = slip;
  const row = rows[index];
  if (!row) return false;
  const open = openColumns(rows, index);
  const [inner] = open;
  const above = inner && rows[inner.row];
  if (!above || goesOn(slip, row, open)) return true;
  return row.indent >= inner.column && valueOf(text, above) === '';
}

/** What stands on the line of a field or item, but for a comment alone. */
function valueOf(text: string, { valueStart, end }: Row): string {
  const value = text.slice(valueStart, end);
  return value.startsWith('#') ? '' : value;
}

/** An answer that is still empty, a text of some words, or one that is announced by `>` or `|`. */
function takesMore(value: string): boolean {
  return value === '' || isBlockHeader(value) || (/^[^"'[{|>&*!%@`#]/.test(value) && /\s/.test(value));
}

/** True for the field or item that comes after the text: it stands where one can stand. */
function isNext(slip: Slip, row: Row, open: readonly OpenColumn[], isEmpty: boolean): boolean {
  if (!isStructural(row)) return false;
  if (goesOn(slip, row, open)) return true;
  // The items of an answer that is still empty.
  return row.kind === 'item' && isEmpty && row.indent >= (open[0]?.column ?? 0);
}

/** True for one more field or item of those that are open. Among items that have fields, bare words are a bullet. */
function goesOn({ text, rows }: Slip, row: Row, open: readonly OpenColumn[]): boolean {
  const wanted = row.kind === 'field' ? 'name' : 'dash';
  const before = open.find(({ column, kind }) => kind === wanted && column === row.indent);
  if (!before || row.kind === 'field') return before !== undefined;
  const isBullet = row.name === undefined && /^\p{L}/u.test(text.slice(row.valueStart, row.end));
  return !isBullet || rows[before.row]?.name === undefined;
}

/** Nothing but its indentation where that is enough, and else as a long text, with its lines as they are. */
function waysToIndent(
  text: string,
  answer: Row,
  before: readonly Row[],
  loose: readonly Row[],
): readonly (readonly TextEdit[])[] {
  const value = valueOf(text, answer);
  const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const column = before.find(({ kind }) => kind === 'inside')?.indent ?? ownColumn(answer) + 2;
  if (isBlockHeader(value)) return [indent(loose, column)];
  const lines = loose.map((row) => text.slice(row.start + row.indent, row.end));
  const isStructured = lines.some(beginsStructure);
  const gaps = [value, ...lines].some((line) => line.length > longestLine) || isStructured;
  const announced = [
    announce(text, answer, isStructured ? '|-' : '>-', value === '' ? '' : lineBreak + ' '.repeat(column)),
    ...indent(
      before.filter(({ kind }) => kind === 'text'),
      column,
    ),
    ...indent(loose, column, gaps ? paragraphBreaks(text, answer, loose, lineBreak) : undefined),
  ];
  const isOneParagraph = !gaps && lines.every((line) => line !== '');
  const asLongText = /[ \t]#/.test(value) ? [] : [announced];
  return isOneParagraph ? [indent(loose, column), ...asLongText] : asLongText;
}

/** Lines that are longer than anyone breaks them by hand are whole paragraphs. */
const longestLine = 120;

/** Lines that Markdown reads as something else than more of a paragraph. */
function beginsStructure(line: string): boolean {
  return /^(?:[-*+•–—>|]|\d{1,3}[.)]\s)/.test(line);
}

/** An empty line in front of each paragraph that has none. */
function paragraphBreaks(
  text: string,
  answer: Row,
  loose: readonly Row[],
  lineBreak: string,
): ReadonlyMap<Row, string> {
  const isLong = (row: Row) => row.end - row.start > longestLine;
  const hasLong = isLong(answer) || loose.some(isLong);
  const breaks = new Map<Row, string>();
  let above = valueOf(text, answer) === '' ? undefined : answer;
  for (const row of loose) {
    const isBullet = beginsStructure(text.slice(row.start + row.indent, row.end));
    const follows = above && above.kind !== 'blank' && !isBullet && row.kind !== 'blank';
    const endsList =
      above !== undefined &&
      above !== answer &&
      row.indent <= above.indent &&
      beginsStructure(text.slice(above.start + above.indent, above.end));
    if (follows && (hasLong || endsList)) breaks.set(row, lineBreak);
    above = row;
  }
  return breaks;
}

/** The mark of a long text behind the name or dash, and the first line below it. */
function announce(text: string, { valueStart }: Row, mark: string, below: string): TextEdit {
  const start = text.slice(0, valueStart).trimEnd().length;
  const isComment = text[valueStart] === '#';
  return { range: { start, end: valueStart }, text: ` ${mark}${isComment ? ' ' : below}` };
}

/** Lines that stand further in than others of the text still do. */
function indent(
  rows: readonly Row[],
  column: number,
  breaks: ReadonlyMap<Row, string> = new Map(),
): readonly TextEdit[] {
  const written = rows.filter(({ kind }) => kind !== 'blank');
  const least = Math.min(...written.map((row) => row.indent));
  return written.map((row) => ({
    range: { start: row.start, end: row.start + row.indent },
    text: (breaks.get(row) ?? '') + ' '.repeat(column + row.indent - least),
  }));
}
