import { lineBreakOf, spaces } from '../layout/rows';
import { withoutComment } from '../line-at';
import type { KnownForm } from '../known-form';
import { candidate, type Candidate } from './candidate';
import { nameLine } from './name-line';
import { quotesFor } from '../write-scalar';
import { isAnsweredBelow, isBelow, nextRow, expectedAt } from './expected';
import { isBlockHeader, type Row } from './rows';

/** `milestones: []` and `problem: to be agreed` above the fields or items that answer it: a note, or nothing at all. */
export function mendAnswersAbove(text: string, rows: readonly Row[], form: KnownForm): readonly Candidate[] {
  return rows.flatMap((row, index) => answerAbove(text, rows, index, row, form) ?? []).slice(0, mostAnswers);
}

const mostAnswers = 20;

function answerAbove(
  text: string,
  rows: readonly Row[],
  index: number,
  row: Row,
  form: KnownForm,
): Candidate | undefined {
  // Without a space behind the colon it is a text.
  if (row.kind !== 'field' && row.kind !== 'text') return undefined;
  const below = nextRow(rows, index);
  if (!isBelow(below, row.column)) return undefined;
  const line = nameLine(text, row, row.column);
  if (!line?.hasColon || line.isSigned || line.value === '' || !form.names.has(line.words)) return undefined;
  const { words: name, value, valueStart } = line;
  if (/^[#"'>|]/.test(value) || isBlockHeader(value)) return undefined;
  if (!isAnsweredBelow(name, row.column, below, form)) return undefined;
  const isEmpty = /^(?:\[\s*\]|\{\s*\}|~|null|-+)$/.test(value);
  // What announces points is one of them, and a list may go on.
  const isOfTexts = below.name === undefined;
  if (!isEmpty && (isOfTexts ? /\s/.test(value) || !form.lists.has(name) : /^[[{]/.test(value)))
    return undefined;
  const colon = row.start + row.column + name.length + 1;
  const range = { start: valueStart, end: row.end };
  const problem = { cause: 'answer-above-fields', range, written: value, name } as const;
  if (isEmpty)
    return candidate(problem, 'drop-empty', [{ range: { start: colon, end: row.end }, text: '' }], true);
  const note = candidate(problem, 'as-note', [{ range: { start: colon, end: valueStart }, text: '  # ' }]);
  const main = form.textOf(name);
  const isMissing = main !== undefined && /\s/.test(value) && !isAnswered(rows, below, main, form);
  if (!isMissing) return note;
  const words = withoutComment(text, range);
  const begin = `${lineBreakOf(text)}${spaces(below.column)}${main}: `;
  const edits = [{ range: { start: colon, end: valueStart }, text: begin }, ...quotesFor(text, words)];
  return { ...candidate(problem, 'name-text', edits), or: note };
}

/** True where the group of a line has a field of this name. */
function isAnswered(rows: readonly Row[], below: Row, name: string, form: KnownForm): boolean {
  const expected = expectedAt(rows, rows.indexOf(below), below.column, form);
  return below.name === name || expected?.taken.has(name) !== false;
}
