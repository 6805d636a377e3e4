import { hasFields, isStructural, readRows } from './rows';

/** A part of a list that can be read by itself below what stands above its first item. */
export interface ListWindow {
  readonly head: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The item at the offset and the one before it, which an item with its dash in the wrong column has become part of. So a long list
 * is not read as a whole for each thing that is tried in it. Nothing where that would not be less.
 */
export function listWindow(passage: string, offset: number): ListWindow | undefined {
  const rows = readRows(passage);
  const [field, first] = rows.filter(isStructural);
  if (field?.kind !== 'field' || field.valueStart < field.end || first?.kind !== 'item') return undefined;
  // Among items that have fields, bare words are a bullet of a text.
  const ofFields = hasFields(passage, first);
  const items = rows.filter(
    (row) => row.kind === 'item' && row.indent === first.indent && hasFields(passage, row) === ofFields,
  );
  const own = items.filter(({ start }) => start <= offset).length - 1;
  const from = items[Math.max(0, own - 1)];
  if (own < 0 || !from || items.length <= 2) return undefined;
  return { head: first.start, start: from.start, end: items[own + 1]?.start ?? passage.length };
}
