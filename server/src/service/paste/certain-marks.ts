import { isOrdinal } from './ordinal-date';

/** The signs of an item that people type, with the blanks behind them. */
const typedMark = /^\s*(?:([-*–])|[•●○▪■◦‣·∙\uF0B7\uF0A7]|(\d{1,3})([.)]))\s+(?=\S)/;

export interface TypedLine {
  readonly text: string;
  /** Without a sign it goes on in no item, so a list above it has ended. */
  readonly isApart: boolean;
}

/** The typed sign that a line begins with, with the blanks around it; empty where there is none. */
export function typedMarkOf(text: string): string {
  return typedMark.exec(text)?.[0] ?? '';
}

/**
 * Which lines (by index) begin with the sign of an item for certain. A dash may begin a remark and a number a date, so several
 * dashes in a row make a list, and numbers that count on.
 */
export function certainMarks(lines: readonly TypedLine[]): ReadonlySet<number> {
  const certain = new Set<number>();
  const last = new Map<string, { readonly line: number; readonly number: number }>();
  for (const [line, { text, isApart }] of lines.entries()) {
    const [sign, dash, digits, end] = typedMark.exec(text) ?? [];
    const number = Number(digits ?? 0);
    if (sign === undefined || (digits !== undefined && isOrdinal(number, text.slice(sign.length)))) {
      if (isApart) last.clear();
      continue;
    }
    const kind = dash ?? end;
    if (kind === undefined) {
      certain.add(line);
      continue;
    }
    const before = last.get(kind);
    if (before && (dash !== undefined || number === before.number + 1)) certain.add(before.line).add(line);
    last.set(kind, { line, number });
  }
  return certain;
}
