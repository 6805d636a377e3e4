/** How a file is indented. */
export interface Indentation {
  /** Columns by which what belongs to a key stands further in. */
  readonly step: number;
  /** Columns by which the dashes of a list stand further in than its key: none, or a step. */
  readonly list: number;
}

/** Reads a file's own indentation off its lines; two columns, and lists indented, where it shows none. */
export function readIndentation(text: string): Indentation {
  let step: number | undefined;
  let list: number | undefined;
  /** The column of the key that the line belongs to if it is the first below it. */
  let opened: number | undefined;
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    const column = line.search(/[^ ]/);
    const rest = column < 0 ? '' : line.slice(column);
    if (/^\s*(?:#|$)/.test(rest)) continue;
    if (opened !== undefined && !/^\s/.test(rest)) {
      if (rest.startsWith('- ')) list ??= Math.max(0, column - opened);
      else if (opened === 0 && column > 0 && !rest.startsWith('-')) step ??= column;
    }
    if (step !== undefined && list !== undefined) break;
    opened = !/^[\s-]/.test(rest) && /:[ \t]*(?:#|$)/.test(rest) ? column : undefined;
  }
  const width = step ?? 2;
  return { step: width, list: list ?? width };
}
