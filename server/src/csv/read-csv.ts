import { CsvError, parse } from 'csv-parse/sync';
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
  const data: (readonly string[])[] = [];
  try {
    readRecords(text, said?.[1] ?? guessDelimiter(text), mostRows + 2, (record) => data.push(record));
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')
      return { ok: false, refusal: 'open-quote', row: data.length + 1 };
    throw error;
  }
  if (data.length > mostRows + 1) return { ok: false, refusal: 'too-many-rows' };
  const [head, ...rows] = data;
  if (!head || head.length < 2) return { ok: false, refusal: 'no-columns' };
  const width = rows.reduce((most, { length }) => Math.max(most, length), head.length);
  return { ok: true, table: { columns: namesOf(head, width), rows } };
}

/** The rows of a text, each told as soon as it is read. */
function readRecords(
  text: string,
  delimiter: string,
  atMost: number,
  onRecord: (record: readonly string[]) => void,
): void {
  parse(text, {
    delimiter,
    bom: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    to: atMost,
    on_record: (record: readonly string[]) => {
      onRecord(record);
      return null;
    },
  });
}

/** What divides the columns: what gives the first rows the most columns, as many in each row as in the heading. */
function guessDelimiter(text: string): string {
  const tries = [',', ';', '\t', '|'].map((delimiter) => {
    const widths: number[] = [];
    try {
      readRecords(text, delimiter, 10, ({ length }) => widths.push(length));
    } catch {
      // A quotation mark that is left open: what stands before it is enough to guess by.
    }
    const [first = 0] = widths;
    return { delimiter, first, even: first > 1 && widths.every((width) => width === first) };
  });
  const even = tries.filter((one) => one.even);
  return (even.length > 0 ? even : tries).reduce((best, one) => (one.first > best.first ? one : best))
    .delimiter;
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
