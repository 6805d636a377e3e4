import { emptyAt } from '../../text/range';
import { withoutComment } from '../line-at';
import { quotesFor } from '../write-scalar';
import type { KnownForm } from '../known-form';
import { candidate, type Candidate } from './candidate';
import { nextRow } from './expected';
import { openColumns } from './open-columns';
import { isBullet, type Row } from './rows';

/** `- id m3` above `  title: Publish it`: an item of fields, the first of which lacks the colon behind its name. */
export function mendColons(text: string, rows: readonly Row[], form: KnownForm): readonly Candidate[] {
  return rows.flatMap((row, index) => colonAt(text, rows, index, row, form) ?? []).slice(0, mostColons);
}

const mostColons = 20;

function colonAt(
  text: string,
  rows: readonly Row[],
  index: number,
  row: Row,
  form: KnownForm,
): Candidate | undefined {
  if (!isBullet(text, row)) return undefined;
  const start = row.valueStart;
  const [name = '', gap = ''] = /^[a-z][a-z0-9_]*([ \t]+|$)/.exec(text.slice(start, row.end)) ?? [];
  const below = nextRow(rows, index);
  if (name === '' || below?.kind !== 'field' || below.column !== row.column) return undefined;
  const written = name.slice(0, name.length - gap.length);
  const fields = fieldsAround(rows, index, form);
  if (!fields.has(written) || !fields.has(below.name ?? '') || below.name === written) return undefined;
  const range = { start, end: row.end };
  const problem = { cause: 'missing-colon', range, written: text.slice(start, row.end) } as const;
  const answer = withoutComment(text, { start: start + name.length, end: row.end });
  return candidate(problem, 'add-colon', [
    { range: emptyAt(start + written.length), text: ':' },
    ...(answer.start < answer.end ? quotesFor(text, answer) : []),
  ]);
}

/** What the form has in the items of the list that a dash belongs to. */
function fieldsAround(rows: readonly Row[], index: number, form: KnownForm): ReadonlySet<string> {
  const dash = rows[index]?.indent ?? 0;
  const list = openColumns(rows, index).find(({ kind, column }) => kind === 'name' && column <= dash);
  return form.inItems((list && rows[list.row]?.name) ?? '');
}
