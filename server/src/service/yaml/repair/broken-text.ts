import { lineBreakOf, spaces } from '../layout/rows';
import { candidate, type Candidate, type Slip } from './candidate';
import { isBlockHeader, isStructural, type Row } from './rows';

/** Lines at the margin in the middle of a long text, which ends there: a heading that was pasted, or a note. */
export function mendBrokenText({ text, rows, at }: Slip): readonly Candidate[] {
  const top = textAbove(text, rows, at);
  if (top === undefined) return [];
  const column = rows[top + 1 + rows.slice(top + 1).findIndex(({ kind }) => kind !== 'blank')]?.indent ?? 0;
  const strays: Row[] = [];
  let pending: Row[] = [];
  for (const row of rows.slice(top + 1)) {
    if (row.kind === 'blank') continue;
    if (row.indent >= column) {
      strays.push(...pending);
      pending = [];
    } else if (isStructural(row)) break;
    else pending.push(row);
  }
  const [first] = strays;
  if (!first || column === 0) return [];
  const range = { start: first.start + first.indent, end: first.end };
  const around = { start: rows[top]?.start ?? range.start, end: strays.at(-1)?.end ?? range.end };
  const problem = {
    cause: 'line-in-text',
    range,
    written: text.slice(range.start, range.end),
    around,
  } as const;
  const indent = strays.map(({ start, indent: own }) => ({
    range: { start, end: start + own },
    text: spaces(column),
  }));
  return [candidate(problem, 'indent-text', indent), ...asNotes(text, rows, top, strays, problem)];
}

/** Notes stand above the field. */
function asNotes(
  text: string,
  rows: readonly Row[],
  top: number,
  strays: readonly Row[],
  problem: Candidate['problem'],
): readonly Candidate[] {
  const row = rows[top];
  if (!row || strays.some(({ kind }) => kind !== 'comment')) return [];
  const lineBreak = lineBreakOf(text);
  const lines = strays.map(
    ({ start, indent, end }) => spaces(row.indent) + text.slice(start + indent, end) + lineBreak,
  );
  const taken = strays.map((stray) => {
    const next = rows[rows.indexOf(stray) + 1];
    return { range: { start: stray.start, end: next?.start ?? stray.end }, text: '' };
  });
  return [
    candidate(problem, 'move-comment', [
      { range: { start: row.start, end: row.start }, text: lines.join('') },
      ...taken,
    ]),
  ];
}

/** The field or item above whose long text has been broken off. */
function textAbove(text: string, rows: readonly Row[], at: number): number | undefined {
  for (let index = at; index >= 0; index--) {
    const row = rows[index];
    if (row?.kind !== 'inside') continue;
    for (let top = index - 1; top >= 0; top--) {
      const above = rows[top];
      if (above?.kind === 'inside' || above?.kind === 'blank') continue;
      return above && isStructural(above) && isBlockHeader(text.slice(above.valueStart, above.end))
        ? top
        : undefined;
    }
  }
  return undefined;
}
