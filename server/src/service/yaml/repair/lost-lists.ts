import { lineBreakOf, spaces } from '../layout/rows';
import type { KnownForm } from '../known-form';
import { candidate, type Candidate } from './candidate';
import { expectedAt } from './expected';
import { isBullet, isStructural, type Row } from './rows';
import { valueOf } from './stretch';

/** Items that are texts, below what takes none: of the one list of texts that the draft lacks there, whose name is gone. */
export function mendLists(text: string, rows: readonly Row[], form: KnownForm): readonly Candidate[] {
  const found: Candidate[] = [];
  let above: Row | undefined;
  let looks = 0;
  for (const [index, row] of rows.entries()) {
    if (!isStructural(row)) continue;
    const column = above && isBullet(text, row) ? columnOfName(text, rows, index, above, form) : undefined;
    const name = column === undefined ? undefined : onlyListAt(rows, index, column, form);
    if (column !== undefined && name !== undefined) found.push(nameAbove(text, row, column, name));
    if (column !== undefined && ++looks === mostLooks) break;
    above = row;
  }
  return found;
}

/** So many lines are looked at in their surroundings; more than these are told as they are found. */
const mostLooks = 20;

/** Where the name of the list would stand: in line with the field above, or below it where that has fields of its own. */
function columnOfName(
  text: string,
  rows: readonly Row[],
  index: number,
  above: Row,
  form: KnownForm,
): number | undefined {
  const { name, column } = above;
  const { indent } = rows[index] ?? above;
  if (name === undefined || !form.names.has(name) || form.lists.has(name)) return undefined;
  if (valueOf(text, above) === '')
    return form.inside(name).size > 0 && indent >= column + 2 ? column + 2 : undefined;
  if (indent < column) return undefined;
  const [before, after] = [lineAt(text, rows, index, -1), lineAt(text, rows, index, 1)];
  // “We will:” announces points; and a single dash further in may part a sentence.
  if (before.endsWith(':') && !before.endsWith(`${name}:`)) return undefined;
  return indent === column || after.startsWith('- ') ? column : undefined;
}

/** What the next line says in that direction that is not empty. */
function lineAt(text: string, rows: readonly Row[], index: number, step: 1 | -1): string {
  for (let at = index + step; rows[at]; at += step) {
    const row = rows[at];
    if (row && row.kind !== 'blank') return text.slice(row.start + row.indent, row.end);
  }
  return '';
}

function onlyListAt(
  rows: readonly Row[],
  index: number,
  column: number,
  form: KnownForm,
): string | undefined {
  const { fields = new Set<string>(), taken } = expectedAt(rows, index, column, form) ?? {};
  const [name, ...others] = [...fields].filter((one) => form.textLists.has(one) && !taken?.has(one));
  return others.length > 0 ? undefined : name;
}

function nameAbove(text: string, { start, indent, end }: Row, column: number, name: string): Candidate {
  const range = { start: start + indent, end };
  const problem = { cause: 'missing-group', range, written: text.slice(range.start, end), name } as const;
  // Together with the beginning of the line, so that it is seen to be a change of that line.
  const begin = { start, end: start + Math.max(indent, 1) };
  const written = `${spaces(column)}${name}:${lineBreakOf(text)}${text.slice(begin.start, begin.end)}`;
  return candidate(problem, 'add-name', [{ range: begin, text: written }]);
}
