import type { KnownForm } from '../known-form';
import { isStructural, type Row } from './rows';

/** Where a name can stand: which ones may, and which are there. */
export interface Expected {
  readonly fields: ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
  /** The name of the field around, where there is one. */
  readonly parent: string | undefined;
  /** True in a list, in front of its items: what stands there has a dash. */
  readonly isOfItems: boolean;
}

/** What the form has in a column below the lines above. */
export function expectedAt(
  rows: readonly Row[],
  index: number,
  column: number,
  form: KnownForm,
  /** Of one more item of a list the first one: what is above that is above this one. */
  first = index,
): Expected | undefined {
  const taken = new Set<string>();
  const { parent, dash } = above(rows, first, column, taken);
  for (const row of rows.slice(index + 1)) {
    if (!isStructural(row)) continue;
    if (row.indent < column) break;
    if (row.kind === 'field' && row.column === column && row.name !== undefined) taken.add(row.name);
  }
  if (column === 0) return { fields: form.atMargin, taken, parent: undefined, isOfItems: false };
  if (parent === undefined) return undefined;
  return {
    fields: form.inside(parent),
    taken,
    parent,
    isOfItems: dash === column && form.inItems(parent).size > 0,
  };
}

/** The name that the column stands below, and the column of the dashes below that. */
function above(rows: readonly Row[], index: number, column: number, taken: Set<string>) {
  const own = rows[index];
  // What stands above an item belongs to others.
  let dash = own?.kind === 'item' ? Math.min(own.indent, column) : column;
  for (let at = index - 1; at >= 0; at--) {
    const row = rows[at];
    if (!row || !isStructural(row)) continue;
    const isName = row.kind === 'field' && (row.column < dash || (dash < column && row.column === dash));
    if (isName && column > 0) return { parent: row.name, dash };
    if (dash < column) continue;
    if (row.column === column && row.name !== undefined && (column > 0 || row.kind === 'field'))
      taken.add(row.name);
    if (row.kind === 'item' && row.indent < column) dash = row.indent;
  }
  return { parent: undefined, dash };
}

/** The next line that holds anything. */
export function nextRow(rows: readonly Row[], index: number): Row | undefined {
  for (let at = index + 1; at < rows.length; at++) {
    const row = rows[at];
    if (row && row.kind !== 'blank' && row.kind !== 'comment') return row;
  }
  return undefined;
}

/** True for a line that can belong to a name in that column; dashes may stand right below it. */
export function isBelow(below: Row | undefined, column: number): below is Row {
  return below !== undefined && (below.kind === 'item' ? below.indent >= column : below.indent > column);
}

/** True where what stands below a line in that column is what the form has below this name. */
export function isAnsweredBelow(
  name: string,
  column: number,
  below: Row | undefined,
  form: KnownForm,
): boolean {
  if (!isBelow(below, column)) return false;
  if (below.kind === 'item' && below.name === undefined) return form.lists.has(name);
  if (form.takeAnything.has(name)) return true;
  // In place of any answer may stand why there is none.
  if (below.kind === 'field' && below.name === 'tbc') return true;
  if (below.name !== undefined) return hasBelow(name, below, form);
  return !form.lists.has(name) && form.inside(name).size === 0;
}

/** True for a field below a name, or an item that begins with one, which the form has there. */
function hasBelow(name: string, { kind, name: field = '' }: Row, form: KnownForm): boolean {
  const inItems = form.inItems(name).has(field);
  return kind === 'item' ? inItems : !inItems && form.inside(name).has(field);
}
