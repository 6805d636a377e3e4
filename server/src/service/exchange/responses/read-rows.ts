import { pasteAsMarkdown } from '../../paste/paste-as-markdown';
import { plainAsMarkdown } from '../../paste/plain-as-markdown';
import type { ThemeSummary } from '../../kinds/summary';
import { foldName } from '../../text/fold-name';
import { manyLines, oneLine } from '../../yaml/write-scalar';
import { consentIn, dayIn, dayOrderOf, decisionIn } from './read-cells';
import { columnMeanings, type ColumnMeaning, type SourceTable, type TableReading } from './source-table';

/** What one row says, in the words of a list of contributions. */
export interface CameIn {
  /** Of the file: the first below the headings is 2, as a spreadsheet counts. */
  readonly row: number;
  readonly text: string;
  readonly date?: string;
  readonly from?: string;
  readonly contact?: string;
  readonly consent?: 'named' | 'withheld';
  readonly channel?: string;
  readonly theme?: string;
  readonly link?: string;
  readonly decision?: string;
  readonly reason?: string;
  readonly note?: string;
  /** Of the source: `public-call/17`. */
  readonly source?: string;
  /** Whoever sent it, to tell whether two are of the same; nothing of it is written. */
  readonly sender: string;
}

export interface RowsRead {
  readonly came: readonly CameIn[];
  /** The numbers of rows in which something is said, and no contribution. */
  readonly withoutText: readonly number[];
  /** How often a cell could not be read as what it is; its words are in a note. */
  readonly unread: Readonly<Record<'date' | 'theme' | 'consent' | 'decision' | 'link', number>>;
  readonly order: 'day-first' | 'month-first';
}

export interface ReadingOptions {
  readonly themes: readonly ThemeSummary[];
  readonly language: string;
  /** Names and contacts are taken in, as what stays private. */
  readonly withContacts: boolean;
  /** What stands in columns without a meaning is kept in a note. */
  readonly withRest: boolean;
}

export function readRows(
  { columns, rows }: SourceTable,
  { id, channel, meanings }: TableReading,
  { themes, language, withContacts, withRest }: ReadingOptions,
): RowsRead {
  const places = new Map(
    columnMeanings.map((meaning) => [
      meaning,
      columns.flatMap((column, i) => (meanings.get(column) === meaning ? [i] : [])),
    ]),
  );
  const at = (meaning: ColumnMeaning) => places.get(meaning) ?? [];
  const [texts, dates] = [at('text'), at('date')];
  const noted = columns.flatMap((column, i) => {
    const meaning = meanings.get(column);
    return meaning === 'note' || (withRest && meaning === undefined) ? [i] : [];
  });
  const [dateAt] = dates;
  const order = dayOrderOf(dateAt === undefined ? [] : rows.map((row) => row[dateAt] ?? ''), language);
  const themeIds = new Map(
    themes.flatMap((one) => [one.id, one.title].map((name) => [foldName(name), one.id])),
  );
  const unread = { date: 0, theme: 0, consent: 0, decision: 0, link: 0 };
  const withoutText: number[] = [];
  const came = rows.flatMap((row, index): readonly CameIn[] => {
    const cells = (indices: readonly number[]) =>
      indices.flatMap((i) => ((row[i] ?? '').trim() === '' ? [] : [{ i, cell: (row[i] ?? '').trim() }]));
    const first = (meaning: ColumnMeaning) => cells(at(meaning))[0];
    const words = (meaning: ColumnMeaning) =>
      oneLine(
        cells(at(meaning))
          .map(({ cell }) => cell)
          .join(', '),
      );
    const text = cells(texts)
      .map(({ cell }) => asMarkdown(cell))
      .join('\n\n');
    const rowNumber = index + 2;
    if (text === '') {
      if (row.some((cell) => cell.trim() !== '')) withoutText.push(rowNumber);
      return [];
    }
    const notes: string[] = [];
    const note = (i: number, cell: string) => notes.push(`${columns[i] ?? ''}: ${cell}`);
    /** What a cell means, or a note with what it says. */
    const meant = <T>(meaning: keyof typeof unread, read: (cell: string) => T | undefined): T | undefined => {
      const found = first(meaning);
      if (!found) return undefined;
      const value = read(found.cell);
      if (value !== undefined) return value;
      unread[meaning] += 1;
      note(found.i, found.cell);
      return undefined;
    };
    const date = meant('date', (cell) => dayIn(cell, order));
    const theme = meant('theme', (cell) => themeIds.get(foldName(cell)));
    const link = meant('link', (cell) => (/^https?:\/\/\S+$/.test(cell) ? cell : undefined));
    const decision = meant('decision', decisionIn);
    const consentAt = at('consent')[0];
    const asked = consentAt === undefined ? undefined : consentIn(row[consentAt] ?? '');
    if (consentAt !== undefined && asked === undefined) {
      unread.consent += 1;
      note(consentAt, row[consentAt] ?? '');
    }
    const consent = consentAt === undefined ? undefined : (asked ?? 'withheld');
    const reason = cells(at('reason'))
      .map(({ cell }) => asMarkdown(cell))
      .join('\n\n');
    for (const { i, cell } of cells(noted)) note(i, cell);
    const [organisation, person, contact] = [words('from'), words('name'), words('contact')];
    const from = organisation !== '' ? organisation : withContacts ? person : '';
    const reached = withContacts
      ? [organisation === '' ? '' : person, contact].filter(Boolean).join(', ')
      : '';
    const given =
      first('source_id')?.cell ?? (dates.length > 0 ? timeIn(first('date')?.cell ?? '') : undefined);
    const by = oneLine(first('channel')?.cell ?? channel ?? '');
    return [
      {
        row: rowNumber,
        text,
        ...(date !== undefined && { date }),
        ...(from !== '' && { from }),
        ...(reached !== '' && { contact: reached }),
        ...(consent !== undefined && { consent }),
        ...(by !== '' && { channel: by }),
        ...(theme !== undefined && { theme }),
        ...(link !== undefined && { link }),
        ...(decision !== undefined && decision !== '' && { decision }),
        ...(reason !== '' && { reason }),
        ...(notes.length > 0 && { note: manyLines(notes.join('\n')) }),
        ...(given !== undefined && { source: `${id}/${oneLine(given)}` }),
        sender: foldName([organisation, person, contact].filter(Boolean).join(' ')),
      },
    ];
  });
  return { came, withoutText, unread, order };
}

/** A time of day makes a date the name of a row; what has only a day is shared by many. */
function timeIn(cell: string): string | undefined {
  return /\d{1,2}:\d{2}:\d{2}/.test(cell) ? cell : undefined;
}

/** Platforms give HTML, forms plain words. */
function asMarkdown(cell: string): string {
  const isHtml = /<(?:p|br|ul|ol|li|div|h[1-6]|strong|em|a)\b[^<>]{0,2000}>/i.test(cell);
  return manyLines(isHtml ? pasteAsMarkdown(cell) : plainAsMarkdown(cell));
}
