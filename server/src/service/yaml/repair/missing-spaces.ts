import { emptyAt } from '../../text/range';
import { isStrangeSpace } from '../../text/look-alikes';
import type { KnownForm } from '../known-form';
import { candidate, type Candidate } from './candidate';
import { nextRow } from './expected';
import { openColumns } from './open-columns';
import { isStructural, readRows, type Row } from './rows';

/** More than these are told one by one, as they are found. */
const mostSpaces = 20;

/**
 * Names of the form, where fields stand, with an answer that begins right behind the colon. No text begins so: whatever
 * else is wrong there, they are fields, and what is below them is read with them.
 */
export function mendMissingSpaces(text: string, form: KnownForm): readonly Candidate[] {
  if (!/^[ \t-]*[a-z][a-z0-9_]*:\S/m.test(text)) return [];
  const rows = readRows(text);
  return rows
    .flatMap((row, index) => {
      const name = nameWithoutSpace(text, row);
      return name !== undefined && form.names.has(name) ? [{ row, index, name }] : [];
    })
    .slice(0, mostSpaces)
    .filter(({ row, index, name }) => isExpectedAt(name, row, rows, index, form))
    .map(({ row, index, name }) => {
      const start = row.start + row.column;
      const range = { start, end: row.end };
      const problem = { cause: 'missing-space', range, written: text.slice(start, row.end) } as const;
      const at = start + name.length + 1;
      // What announces a long text would take the fields below for one.
      const below = nextRow(rows, index);
      const isSafe = !/[|>]/.test(text[at] ?? '') || !below || !isStructural(below);
      return candidate(problem, 'add-space', [{ range: emptyAt(at), text: ' ' }], isSafe);
    });
}

/** A sign that nobody sees is what stands there, and not the space that lacks. */
function nameWithoutSpace(text: string, { kind, name, start, column, end }: Row): string | undefined {
  if ((kind !== 'text' && kind !== 'item') || name !== undefined) return undefined;
  const [, written, sign = ''] =
    /^([a-z][a-z0-9_]*):(?!\/\/)(\S)/.exec(text.slice(start + column, end)) ?? [];
  return isStrangeSpace(sign) ? undefined : written;
}

/** In line with other fields, or further in than a name that is asked for this one. */
function isExpectedAt(name: string, row: Row, rows: readonly Row[], index: number, form: KnownForm): boolean {
  if (row.column === 0) return true;
  const names = openColumns(rows, index).filter(({ kind }) => kind === 'name');
  if (row.kind === 'text' && names.some(({ column }) => column === row.column)) return true;
  const around = names.find(({ column }) =>
    row.kind === 'item' ? column <= row.indent : column < row.column,
  );
  const above = around && rows[around.row]?.name;
  return above !== undefined && form.inside(above).has(name);
}
