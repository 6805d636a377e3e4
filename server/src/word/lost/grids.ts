import { likenessOf, wordsOf } from '../../service/index';
import type { Cell, Table } from '../document';
import type { KnownLine, Line } from './lines';
import { regionsIn, type Found, type Region } from './regions';

/** A table with a row of headings, and rows of which each is an item with its answers. */
interface Grid<T extends Line> {
  readonly table: Table;
  readonly lines: readonly T[];
}

/** A table that is known, and the one that it became. */
export interface GridPair {
  readonly known: Grid<KnownLine>;
  readonly came: Grid<Line>;
}

/** From here on one row is a new version of the other. */
const alike = 0.3;

/** Which tables of items became which, by their headings. */
export function pairGrids(known: readonly KnownLine[], came: readonly Line[]): readonly GridPair[] {
  const left = tablesIn(came);
  return tablesIn(known)
    .filter(isGrid)
    .flatMap((grid): readonly GridPair[] => {
      const heads = new Set(headsOf(grid).values());
      const scores = left.map((one) => sharedOf(heads, new Set(headsOf(one).values())));
      const best = Math.max(0, ...scores);
      const at = best > 0.5 ? scores.indexOf(best) : -1;
      const [found] = at < 0 ? [] : left.splice(at, 1);
      return found ? [{ known: grid, came: found }] : [];
    });
}

/** 1 where both have the same headings; other tables have some of them as well. */
function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((key) => other.has(key)).length;
  return shared / (one.size + other.size - shared || 1);
}

function tablesIn<T extends Line>(lines: readonly T[]): Grid<T>[] {
  const tables = new Map<Table, T[]>();
  for (const line of lines) {
    if (!line.cell) continue;
    const own = tables.get(line.cell.table);
    if (own) own.push(line);
    else tables.set(line.cell.table, [line]);
  }
  return [...tables].map(([table, own]) => ({ table, lines: own }));
}

function isGrid(grid: Grid<KnownLine>): boolean {
  const isOfHead = ({ cell }: KnownLine) => cell?.row === 0;
  return (
    headsOf(grid).size > 2 &&
    grid.lines.some((line) => line.mark !== undefined) &&
    grid.lines.every((line) => !isOfHead(line) || line.mark === undefined)
  );
}

/** The headings by their columns. */
function headsOf({ lines }: Grid<Line>): ReadonlyMap<number, string> {
  return new Map(lines.flatMap(({ cell, key }) => (cell?.row === 0 ? [[cell.column, key] as const] : [])));
}

/** Finds each row of a table again, wherever it stands now, and its answers in it. */
export function answersInGrid({ known, came }: GridPair): Found {
  const columns = columnsOf(known, came);
  const regions: Region[] = [];
  const around = came.lines.filter(
    ({ cell, key }) => cell?.row === 0 && [...headsOf(known).values()].includes(key),
  );
  for (const [row, now] of pairRows(known, came)) {
    const own = known.lines.filter(({ cell }) => cell?.row === row);
    for (const column of new Set(own.map(({ cell }) => cell?.column ?? 0))) {
      const cell = came.table.rows[now]?.cells[columns(column)];
      if (!cell) continue;
      const lines = own.filter((line) => line.cell?.column === column);
      const found = inCell(
        lines,
        cell,
        came.lines.filter((line) => line.cell?.cell === cell),
      );
      regions.push(...found.regions);
      around.push(...found.around);
    }
  }
  return { regions, around };
}

function inCell(known: readonly KnownLine[], cell: Cell, came: readonly Line[]): Found {
  const [only, second] = new Set(known.flatMap(({ mark }) => mark ?? []));
  if (only === undefined) return { regions: [], around: regionsIn(known, came, true).around };
  const isWhole = known.every(({ mark, before, after }) => mark !== undefined && before + after === '');
  if (second === undefined && (isWhole || came.length === 0))
    return { regions: [{ mark: only, lines: [], before: '', after: '', cell }], around: [] };
  return regionsIn(known, came, true);
}

function columnsOf(known: Grid<KnownLine>, came: Grid<Line>): (column: number) => number {
  const places = new Map([...headsOf(came)].map(([column, key]) => [key, column]));
  const columns = new Map([...headsOf(known)].map(([column, key]) => [column, places.get(key)]));
  const taken = new Set(columns.values());
  return (column) => columns.get(column) ?? (taken.has(column) ? -1 : column);
}

/** The rows that are most alike, first. */
function pairRows(known: Grid<KnownLine>, came: Grid<Line>): ReadonlyMap<number, number> {
  const [olds, news] = [rowsOf(known), rowsOf(came)];
  const likely = olds.flatMap((old) =>
    news.flatMap((now) => {
      const likeness = old.text === now.text ? 2 : likenessOf(old.words, now.words);
      return likeness < alike ? [] : [{ old: old.row, now: now.row, likeness }];
    }),
  );
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { old, now } of likely.sort((one, other) => other.likeness - one.likeness)) {
    if (pairs.has(old) || taken.has(now)) continue;
    pairs.set(old, now);
    taken.add(now);
  }
  return pairs;
}

function rowsOf({ lines }: Grid<Line>) {
  const rows = new Map<number, string[]>();
  for (const { cell, key } of lines) {
    if (!cell || cell.row === 0) continue;
    const own = rows.get(cell.row);
    if (own) own.push(key);
    else rows.set(cell.row, [key]);
  }
  return [...rows].map(([row, keys]) => ({ row, text: keys.join('\n'), words: wordsOf(keys.join('\n')) }));
}
