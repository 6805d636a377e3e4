/** How a file is indented. */
export interface Indentation {
  /** Columns by which what belongs to a key stands further in. */
  readonly step: number;
  /** Columns by which the dashes of a list stand further in than its key: none, or a step. */
  readonly list: number;
}

/** Reads a file's own indentation off its lines; two columns, and lists indented, where it shows none. */
export function readIndentation(text: string): Indentation {
  const step = /^[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*( +)[^\s#-]/m.exec(
    text,
  )?.[1]?.length;
  const list = /^( *)[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*( *)- /m.exec(text);
  const width = step ?? 2;
  return { step: width, list: list ? Math.max(0, (list[2] ?? '').length - (list[1] ?? '').length) : width };
}
