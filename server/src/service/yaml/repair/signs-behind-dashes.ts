import type { KnownForm } from '../known-form';
import { candidate, type Candidate } from './candidate';
import { openColumns } from './open-columns';
import type { Row } from './rows';

/** `-. A page`: a sign behind the dash of an item, where a list of texts is asked for. What the sign was meant for nobody can say. */
export function mendSignsBehindDashes(
  text: string,
  rows: readonly Row[],
  form: KnownForm,
): readonly Candidate[] {
  return rows
    .flatMap((row, index) => {
      const start = row.start + row.indent;
      const [written] =
        row.kind === 'text' ? (/^-[.,:;)]+(?=[ \t]+\S)/.exec(text.slice(start, row.end)) ?? []) : [];
      if (written === undefined || !isInTexts(rows, index, form)) return [];
      const problem = {
        cause: 'missing-dash',
        range: { start, end: row.end },
        written: text.slice(start, row.end),
      } as const;
      return [candidate(problem, 'add-dash', [{ range: { start, end: start + written.length }, text: '-' }])];
    })
    .slice(0, mostDashes);
}

const mostDashes = 20;

function isInTexts(rows: readonly Row[], index: number, form: KnownForm): boolean {
  const column = rows[index]?.indent ?? 0;
  const around = openColumns(rows, index).find((open) => open.kind === 'name' && open.column <= column);
  return around !== undefined && form.textLists.has(rows[around.row]?.name ?? '');
}
