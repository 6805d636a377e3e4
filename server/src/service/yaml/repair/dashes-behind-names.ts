import { lineBreakOf, spaces } from '../layout/rows';
import type { KnownForm } from '../known-form';
import { candidate, type Candidate } from './candidate';
import { isBelow } from './expected';
import { isStructural, type Row } from './rows';

/** `outputs: - A page`: a list that begins on the line of its name. Its first item has its place below, with the others. */
export function mendDashesBehindNames(
  text: string,
  rows: readonly Row[],
  form: KnownForm,
): readonly Candidate[] {
  return rows
    .flatMap((row, index) => dashBehindName(text, rows, index, row, form) ?? [])
    .slice(0, mostDashes);
}

const mostDashes = 20;
/** So many lines may stand between the first item and what goes on with it. */
const mostBetween = 40;

function dashBehindName(
  text: string,
  rows: readonly Row[],
  index: number,
  { kind, name = '', column, start, valueStart, end }: Row,
  form: KnownForm,
): Candidate | undefined {
  const value = text.slice(valueStart, end);
  if (!isStructural({ kind }) || !form.lists.has(name) || !/^-[ \t]+[^\s|>[{-]/.test(value)) return undefined;
  // What is below answers the name in the item then, and does not show where that stands.
  if (value.endsWith(':')) return undefined;
  const range = { start: valueStart, end };
  const problem = { cause: 'pasted-items', range, written: value } as const;
  const from = start + text.slice(start, valueStart).trimEnd().length;
  const below = rows.slice(index + 1, index + mostBetween).find(isStructural);
  const dash = isBelow(below, column) ? dashAbove(below, column) : column + 2;
  const begin = { start: from, end: valueStart + (/^-[ \t]+/.exec(value)?.[0].length ?? 0) };
  return candidate(problem, 'make-list', [{ range: begin, text: `${lineBreakOf(text)}${spaces(dash)}- ` }]);
}

/** In line with the next item, or two columns before the names that go on with this one. */
function dashAbove({ kind, indent }: Row, column: number): number {
  return kind === 'item' ? indent : Math.max(column, indent - 2);
}
