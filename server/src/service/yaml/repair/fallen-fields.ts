import { spaces } from '../layout/rows';
import type { KnownForm } from '../known-form';
import { candidate, type Candidate } from './candidate';
import { openColumns } from './open-columns';
import { isStructural, type Row } from './rows';

/** The item that is open above a line at the margin. */
interface OpenItem {
  readonly fields: ReadonlySet<string>;
  readonly dash: number;
  readonly inner: number;
  readonly seen: Set<string>;
}

/** Fields of an item that have fallen to the margin, as after Enter in front of one: the form has them there no more, or has them already. */
export function mendFallenFields(text: string, rows: readonly Row[], form: KnownForm): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < rows.length && found.length < mostFallen; index++) {
    const row = rows[index];
    const item = row?.kind === 'field' && row.indent === 0 ? openItem(rows, index, form) : undefined;
    if (!row || !item?.fields.has(row.name ?? '')) continue;
    const { moved, isSure } = fallenFrom(text, rows, index, item, form);
    if (!isSure) continue;
    index = rows.indexOf(moved.at(-1) ?? row);
    const range = { start: row.start, end: row.end };
    const around = { start: row.start, end: moved.at(-1)?.end ?? row.end };
    const problem = { cause: 'indentation', range, around, written: text.slice(row.start, row.end) } as const;
    const edits = moved.map(({ start }) => ({ range: { start, end: start }, text: spaces(item.inner) }));
    found.push(candidate(problem, 'line-up', edits));
  }
  return found;
}

const mostFallen = 5;

function openItem(rows: readonly Row[], index: number, form: KnownForm): OpenItem | undefined {
  const open = openColumns(rows, index);
  for (const [at, { kind, column, row }] of open.entries()) {
    const [name, list] = [open[at - 1], open[at + 1]];
    if (kind !== 'dash' || name?.kind !== 'name' || list?.kind !== 'name') continue;
    const fields = form.inItems(rows[list.row]?.name ?? '');
    if (fields.size === 0) continue;
    const own = rows.slice(row, index).filter((one) => isStructural(one) && one.column === name.column);
    return { fields, dash: column, inner: name.column, seen: new Set(own.flatMap((one) => one.name ?? [])) };
  }
  return undefined;
}

/** The lines that have fallen, and whether nothing but that can be: the name is there already, or the list goes on below. */
function fallenFrom(
  text: string,
  rows: readonly Row[],
  first: number,
  { fields, dash, inner, seen }: OpenItem,
  form: KnownForm,
): { readonly moved: readonly Row[]; readonly isSure: boolean } {
  const moved: Row[] = [];
  const had = new Set(seen);
  let isTwice = false;
  let movesAlong: boolean | undefined;
  /** How many lines come before one that may as well stand at the margin. */
  let clear: number | undefined;
  for (const row of rows.slice(first)) {
    if (row.kind === 'blank' || row.kind === 'comment') continue;
    const { name = '', indent, kind } = row;
    if (indent === dash && isItemOf(fields, text, row)) return { moved, isSure: true };
    if (kind === 'field' && indent === 0) {
      if (!fields.has(name) || had.has(name)) break;
      const isTaken = standsElsewhere(rows, row);
      if (moved.length > 0 && !isTaken && form.atMargin.has(name)) clear ??= moved.length;
      isTwice ||= isTaken;
      had.add(name);
      moved.push(row);
      movesAlong = undefined;
    } else if (kind === 'field' && row.column === inner && fields.has(name) && movesAlong !== true)
      had.add(name);
    else {
      // What answers the field has fallen with it, or stands where it stood.
      movesAlong ??= kind === 'item' ? indent < inner : indent <= inner;
      if (movesAlong) moved.push(row);
    }
  }
  return { moved: moved.slice(0, clear), isSure: isTwice };
}

/** An item of the list, also where a long text that has fallen takes it for one of its lines. */
function isItemOf(fields: ReadonlySet<string>, text: string, row: Row): boolean {
  const isItem =
    row.kind === 'item' ||
    (row.kind === 'inside' && /^-[ \t]/.test(text.slice(row.start + row.indent, row.end)));
  return isItem && (row.name === undefined ? text[row.valueStart] === '{' : fields.has(row.name));
}

function standsElsewhere(rows: readonly Row[], { start, name }: Row): boolean {
  return rows.some(
    (row) => row.start !== start && row.kind === 'field' && row.indent === 0 && row.name === name,
  );
}
