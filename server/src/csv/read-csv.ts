import { parse } from 'papaparse';
import type { SourceTable } from '../service/index';
import { decodeText } from './decode-text';

/** What is read of one file at most: far beyond any consultation. */
export const largestCsv = 50_000_000;
export const mostRows = 100_000;

export type CsvRefusal = 'too-large' | 'too-many-rows' | 'not-text' | 'no-columns' | 'open-quote';

export type CsvRead =
  | { readonly ok: true; readonly table: SourceTable }
  | { readonly ok: false; readonly refusal: CsvRefusal; readonly row?: number };

/** A CSV file as a table, whatever divides its columns and whatever it is encoded in. It takes time in proportion to the file. */
export function readCsv(bytes: Uint8Array): CsvRead {
  if (bytes.length > largestCsv) return { ok: false, refusal: 'too-large' };
  const decoded = decodeText(bytes);
  if (decoded === undefined) return { ok: false, refusal: 'not-text' };
  // Excel's own way to say what divides the columns.
  const said = /^sep=(.)[ \t]*(?:\r\n|\r|\n)/i.exec(decoded);
  const text = said ? decoded.slice(said[0].length) : decoded;
  const { data, errors } = parse<string[]>(text, {
    ...(said?.[1] !== undefined && { delimiter: said[1] }),
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
    preview: mostRows + 2,
  });
  if (data.length > mostRows + 1) return { ok: false, refusal: 'too-many-rows' };
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) return { ok: false, refusal: 'open-quote', row: (open.row ?? 0) + 1 };
  const [head, ...rows] = data;
  if (!head || head.length < 2) return { ok: false, refusal: 'no-columns' };
  const width = rows.reduce((most, { length }) => Math.max(most, length), head.length);
  return { ok: true, table: { columns: namesOf(head, width), rows } };
}

/** Each with a name of its own, also what has no heading. */
function namesOf(head: readonly string[], width: number): readonly string[] {
  const taken = new Map<string, number>();
  return Array.from({ length: width }, (_, i) => {
    const written = (head[i] ?? '').replace(/\s+/g, ' ').trim();
    const name = written === '' ? `#${i + 1}` : written;
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
