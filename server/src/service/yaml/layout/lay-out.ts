import type { Lines } from '../../text/lines';

/** A text by its lines, with columns that do not count a mark of the encoding at its start. */
export interface Layout {
  readonly count: number;
  line(offset: number): number;
  column(offset: number): number;
  /** The offset at which the line begins. */
  start(line: number): number;
  /** The line's text without its line break and without the mark. */
  content(line: number): string;
  /** White space at the line's start. */
  indent(line: number): number;
  isBlank(line: number): boolean;
  isComment(line: number): boolean;
}

export function layOut(text: string, lines: Lines): Layout {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const startOf = (line: number) => lines.range(line).start + (line === 0 ? mark : 0);
  const content = (line: number) => text.slice(startOf(line), Math.max(startOf(line), lines.range(line).end));
  const indent = (line: number) => /^[ \t]*/.exec(content(line))?.[0].length ?? 0;
  return {
    count: lines.count,
    line: (offset) => lines.position(offset).line,
    column: (offset) => offset - startOf(lines.position(offset).line),
    start: startOf,
    content,
    indent,
    isBlank: (line) => /^[ \t]*$/.test(content(line)),
    isComment: (line) => /^[ \t]*#/.test(content(line)),
  };
}
