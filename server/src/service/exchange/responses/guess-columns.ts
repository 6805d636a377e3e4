import { singleMeanings } from '../../model/action-plan';
import { foldName } from '../../text/fold-name';
import { toKebab } from '../../text/kebab';
import { headingWords, wholeHeadings } from './heading-words';
import type { ColumnMeaning, SourceTable, TableReading } from './source-table';

/** How a table seems to be meant, by its headings; what nobody can know from them is left without a meaning. */
export function guessReading({ columns, rows }: SourceTable, name: string, language: string): TableReading {
  const meanings = new Map<string, ColumnMeaning>();
  const given = new Set<ColumnMeaning>();
  const own = language.slice(0, 2).toLowerCase();
  const localised = new Set(
    columns.flatMap((column) => (languageOf(column) === own ? [baseOf(column)] : [])),
  );
  const give = (column: string, meaning: ColumnMeaning | undefined) => {
    if (meaning === undefined || meanings.has(column) || (singleMeanings.has(meaning) && given.has(meaning)))
      return;
    // A platform writes each text in every language that it has.
    const of = languageOf(column);
    if (of !== undefined && of !== own && localised.has(baseOf(column))) return;
    meanings.set(column, meaning);
    given.add(meaning);
  };
  for (const column of columns) give(column, wholeMeaning(column));
  for (const column of columns) give(column, meaningByWords(column));
  if (!given.has('text')) {
    const longest = longestColumn(columns, rows, meanings);
    if (longest !== undefined) meanings.set(longest, 'text');
  }
  const channel = channelOf(columns, own);
  return { id: toKebab(name.replace(/\.[^.]*$/, '')) ?? 'import', channel, meanings };
}

function wholeMeaning(column: string): ColumnMeaning | undefined {
  return wholeHeadings[folded(column)] ?? wholeHeadings[folded(baseOf(column))];
}

function meaningByWords(column: string): ColumnMeaning | undefined {
  const words = new Set(folded(column).split(' '));
  return headingWords.find(([, known]) => known.some((word) => words.has(word)))?.[0];
}

function folded(heading: string): string {
  return foldName(heading)
    .replace(/[^\p{L}\p{N}_-]+/gu, ' ')
    .trim();
}

const language = /\/([a-z]{2})(?:-[A-Za-z]{2})?$/;

/** `es` of `title/es`. */
function languageOf(column: string): string | undefined {
  return language.exec(column)?.[1];
}

function baseOf(column: string): string {
  return column.replace(language, '');
}

/** Where people have written most, and no heading says anything. */
function longestColumn(
  columns: readonly string[],
  rows: SourceTable['rows'],
  meanings: ReadonlyMap<string, ColumnMeaning>,
): string | undefined {
  let longest: { readonly column: string; readonly length: number } | undefined;
  for (const [i, column] of columns.entries()) {
    if (meanings.has(column)) continue;
    const length = rows.slice(0, 200).reduce((sum, row) => sum + (row[i] ?? '').trim().length, 0);
    if (length > (longest?.length ?? 0)) longest = { column, length };
  }
  return longest?.column;
}

const formIn: Readonly<Record<string, string>> = {
  es: 'Formulario en línea',
  fr: 'Formulaire en ligne',
  it: 'Modulo online',
  pt: 'Formulário online',
};

function channelOf(columns: readonly string[], language: string): string {
  if (columns.includes('participatory_space/id')) return 'Decidim';
  if (columns.includes('cached_votes_up') || columns.includes('geozone_id')) return 'Consul';
  return formIn[language] ?? 'Online form';
}
