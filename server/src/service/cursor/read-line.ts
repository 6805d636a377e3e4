/** A line of a draft taken apart: dashes, a key, what stands behind it. Columns are offsets in the line. */
export interface LineParts {
  /** Columns of the dashes that begin list items. */
  readonly dashes: readonly number[];
  /** Where the key or the text begins. */
  readonly column: number;
  readonly key: string | undefined;
  readonly keyEnd: number;
  /** Where the value begins, behind the colon or the last dash; the line's end when there is none. */
  readonly valueColumn: number;
  /** The value without a comment behind it. */
  readonly value: string;
}

/** A key is followed by a colon and a space; a colon inside a word or a time is text. */
const keyPattern =
  /^(?:"((?:[^"\\]|\\.)*)"[ \t]*|'((?:[^']|'')*)'[ \t]*|([^\s#"'[\]{},&*!|>%@`-][^#:]*|-[^\s#:][^#:]*)):(?=[ \t]|$)/;

export function readLine(line: string): LineParts {
  const dashes: number[] = [];
  let column = skipSpaces(line, 0);
  while (line[column] === '-' && (column + 1 >= line.length || /[ \t]/.test(line[column + 1] ?? ''))) {
    dashes.push(column);
    column = skipSpaces(line, column + 1);
  }
  const match = keyPattern.exec(line.slice(column));
  if (!match) {
    const value = withoutComment(line.slice(column));
    return { dashes, column, key: undefined, keyEnd: column, valueColumn: column, value };
  }
  const key = match[1] ?? match[2] ?? (match[3] ?? '').trimEnd();
  const keyEnd = column + match[0].length;
  const valueColumn = skipSpaces(line, keyEnd);
  return { dashes, column, key, keyEnd, valueColumn, value: withoutComment(line.slice(valueColumn)) };
}

function skipSpaces(line: string, from: number): number {
  let column = from;
  while (line[column] === ' ' || line[column] === '\t') column++;
  return column;
}

/** Where a comment begins, outside quotes; the line's length when there is none. */
export function commentColumn(line: string): number {
  let quote = '';
  for (let column = 0; column < line.length; column++) {
    const character = line[column] ?? '';
    if (quote !== '') {
      if (character === '\\' && quote === '"') column++;
      else if (character === quote) quote = '';
    } else if (
      (character === '"' || character === "'") &&
      /(?:^|[\s[{,:-])$/.test(line.slice(Math.max(0, column - 1), column))
    ) {
      quote = character;
    } else if (character === '#' && (column === 0 || /\s/.test(line[column - 1] ?? ''))) {
      return column;
    }
  }
  return line.length;
}

function withoutComment(text: string): string {
  return text.slice(0, commentColumn(text)).trimEnd();
}

export function isBlockHeader(value: string): boolean {
  return /^[|>][+-]?[1-9]?[+-]?$/.test(value);
}
