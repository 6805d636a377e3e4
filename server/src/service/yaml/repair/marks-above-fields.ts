import type { KnownForm } from '../known-form';
import { candidate, type Candidate } from './candidate';
import { isAnsweredBelow, nextRow } from './expected';
import { isBlockHeader, isStructural, type Row } from './rows';

/** `analysis: >` above fields, and `outputs: |` above items: the mark of a long text, where the form has none. */
export function mendMarksAboveFields(
  text: string,
  rows: readonly Row[],
  form: KnownForm,
): readonly Candidate[] {
  return rows.flatMap((row, index) => markAbove(text, rows, index, row, form) ?? []).slice(0, mostMarks);
}

const mostMarks = 20;

function markAbove(
  text: string,
  rows: readonly Row[],
  index: number,
  row: Row,
  form: KnownForm,
): Candidate | undefined {
  const { name = '', column, valueStart, end } = row;
  const takesText = form.prose.has(name) && !form.textLists.has(name);
  const below = nextRow(rows, index);
  if (!isStructural(row) || takesText || below?.kind !== 'inside') return undefined;
  if (!isBlockHeader(text.slice(valueStart, end))) return undefined;
  const isItem = /^-[ \t]/.test(text.slice(below.start + below.indent, below.end));
  const asLaidOut: Row = { ...below, kind: isItem ? 'item' : below.name === undefined ? 'text' : 'field' };
  if (asLaidOut.kind === 'text' || !isAnsweredBelow(name, column, asLaidOut, form)) return undefined;
  const [mark = ''] = /^\S+/.exec(text.slice(valueStart, end)) ?? [];
  const range = { start: valueStart, end: valueStart + mark.length };
  const problem = { cause: 'mark-above-fields', range, written: mark, name } as const;
  const start = row.start + text.slice(row.start, valueStart).trimEnd().length;
  const edits = [{ range: { start, end: range.end }, text: '' }];
  // What follows a # is text here, and would be a note then.
  const isSafe = !text.slice(end, endOfText(text, rows, index)).includes('#');
  return candidate(problem, 'drop-signs', edits, isSafe);
}

function endOfText(text: string, rows: readonly Row[], index: number): number {
  const next = rows.slice(index + 1).find(({ kind }) => kind !== 'inside' && kind !== 'blank');
  return next?.start ?? text.length;
}
