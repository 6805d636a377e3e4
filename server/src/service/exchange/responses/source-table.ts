/** A table that came from elsewhere, such as a CSV file: plain data. */
export interface SourceTable {
  /** The heading of each column, each a name of its own. */
  readonly columns: readonly string[];
  /** Each with a cell for each column, or with fewer. */
  readonly rows: readonly (readonly string[])[];
}

/** What may stand in a column (`as` in the plan). */
export const columnMeanings = [
  'source_id',
  'date',
  'text',
  'from',
  'name',
  'contact',
  'consent',
  'channel',
  'theme',
  'link',
  'decision',
  'reason',
  'note',
  'leave_out',
] as const;
/** One of them. */
export type ColumnMeaning = (typeof columnMeanings)[number];

/** True for a word that the plan may use for a column. */
export function isColumnMeaning(word: string): word is ColumnMeaning {
  return (columnMeanings as readonly string[]).includes(word);
}

/** How a table is read: an entry of `imports` in the plan. */
export interface TableReading {
  readonly id: string;
  readonly channel?: string;
  readonly meanings: ReadonlyMap<string, ColumnMeaning>;
}

/** Says who somebody is, or how to reach them. */
export function isPersonal(meaning: ColumnMeaning | undefined): boolean {
  return meaning === 'name' || meaning === 'contact';
}
