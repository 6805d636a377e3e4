import { endOfLine } from '../line-at';

/** A line of a text that may be broken, by its layout alone. */
export interface Row {
  readonly start: number;
  /** Where its words end. */
  readonly end: number;
  readonly indent: number;
  readonly kind: 'blank' | 'comment' | 'field' | 'item' | 'text' | 'inside';
  /** Of a field its name; of an item that begins with a field the name of that. */
  readonly name?: string;
  /** The column of the name, or of what stands behind the dashes. */
  readonly column: number;
  /** Where the answer begins: behind the colon, or behind the dash of an item without fields. */
  readonly valueStart: number;
}

/** Lines of a text that is announced by `|` or `>` are `inside`, whatever they look like. */
export function readRows(text: string): readonly Row[] {
  const rows: Row[] = [];
  let block: { readonly beyond: number; indent: number | undefined } | undefined;
  for (let start = 0; start <= text.length;) {
    const lineEnd = endOfLine(text, start);
    const row = readRow(text, start, lineEnd);
    if (block && row.kind !== 'blank') {
      // The first line of a long text says how far all of it stands in.
      if (row.indent <= block.beyond || row.indent < (block.indent ?? 0)) block = undefined;
      else block.indent ??= row.indent;
    }
    rows.push(!block || row.kind === 'blank' ? row : { ...row, kind: 'inside' });
    if (!block && isStructural(row) && isBlockHeader(text.slice(row.valueStart, row.end)))
      block = { beyond: row.name === undefined ? row.indent : row.column, indent: undefined };
    start = text.startsWith('\r\n', lineEnd) ? lineEnd + 2 : lineEnd + 1;
  }
  return rows;
}

export function isStructural({ kind }: Pick<Row, 'kind'>): boolean {
  return kind === 'field' || kind === 'item';
}

/** True for an item that is words alone. */
export function isBullet(text: string, row: Row): boolean {
  return row.kind === 'item' && row.valueStart < row.end && !hasFields(text, row);
}

/** True for an item that has fields, on lines or in braces. */
export function hasFields(text: string, { kind, name, valueStart }: Row): boolean {
  return kind === 'item' && (name !== undefined || /[{[]/.test(text[valueStart] ?? ''));
}

export function isBlockHeader(value: string): boolean {
  return /^[|>][-+1-9]{0,2}(?:[ \t]+#.*)?$/.test(value);
}

/** A name as the form has them; a text with a colon in it begins with a capital or has spaces before the colon. */
const fieldName = /([a-z][a-z0-9_]*|"[a-z][a-z0-9_]*"|'[a-z][a-z0-9_]*')[ \t]*:(?=[ \t]|$)[ \t]*/y;

function readRow(text: string, start: number, lineEnd: number): Row {
  const line = text.slice(start, lineEnd);
  const end = start + line.trimEnd().length;
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const content = start + indent;
  const plain = { start, end, indent, column: indent, valueStart: content };
  if (content >= end) return { ...plain, kind: 'blank' };
  if (text[content] === '#') return { ...plain, kind: 'comment' };
  const dashes = /^(?:-(?:[ \t]+|$))*/.exec(text.slice(content, end))?.[0].length ?? 0;
  const column = indent + dashes;
  fieldName.lastIndex = column;
  const found = fieldName.exec(line.slice(0, end - start));
  const name = found?.[1];
  const valueStart = start + column + (found?.[0].length ?? 0);
  const kind = dashes > 0 ? 'item' : name === undefined ? 'text' : 'field';
  return { start, end, indent, kind, column, valueStart, ...(name !== undefined && { name }) };
}

export function rowAt(rows: readonly Row[], offset: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
