import type { Range } from './range';

/** A place in a text: line and column from 0, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns and back. A line ends at `\n`, `\r\n` or a lone `\r`, as editors count. */
export interface Lines {
  readonly count: number;
  position(offset: number): Position;
  /** The offset of a position; a column beyond the line's end counts as the end, a line beyond the last as the text's end. */
  offset(position: Position): number;
  /** The line's text without its line break. */
  range(line: number): Range;
}

/** Finds lines by offsets and offsets by lines, whichever line breaks the text has. */
export function createLines(text: string): Lines {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }

  const startOf = (line: number) => starts[line] ?? text.length;

  const range = (line: number): Range => {
    const start = startOf(line);
    let end = startOf(line + 1);
    while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
    return { start, end };
  };

  return {
    count: starts.length,
    range,
    position(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (startOf(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low, column: Math.max(0, Math.min(offset, text.length) - startOf(low)) };
    },
    offset({ line, column }) {
      if (line >= starts.length) return text.length;
      const { start, end } = range(line);
      return Math.min(start + column, end);
    },
  };
}
