import { readDate, type PartialDate } from '../../model/dates';
import { readWrittenDate } from '../../language/dates/written-date';
import { monthNames } from '../../language/dates/written-date-names';

/** A date in a text. */
export interface DateIn {
  readonly start: number;
  readonly end: number;
  readonly date: PartialDate;
  /** “By June”: of whichever year. */
  readonly isWithoutYear: boolean;
}

const year = '(?:19|20)\\d\\d';
const day = '\\d{1,2}(?:st|nd|rd|th|er|º|°)?';
const of = "(?: (?:of|de|del|du|the|d'))?";
const month = `(?:${[...monthNames.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;

/** By itself, only where it is a month and nothing else. */
const wholeMonth = `(?:${[...monthNames.keys()].filter((name) => name.length > 4 && name !== 'march').join('|')})`;

/** With the greatest part of a date first, so that none is read as a part of another. */
const dates = new RegExp(
  [
    `${year}-\\d{2}(?:-\\d{2})?`,
    `\\d{1,2}[./-]\\d{1,2}[./-]${year}`,
    `(?:${day}${of} )?${month}${of},? ${year}`,
    `${month} ${day}, ${year}`,
    `[qt][1-4](?: of| de| del|,)? ${year}`,
    `${year}[ -]?[qt][1-4]`,
    `(?:\\d|[a-z]{4,8})(?:st|nd|rd|th|er|o|e|º|°)? (?:quarter|trimestre)${of},? ${year}`,
    year,
    `(?:${day}${of} )${month}`,
    `${month} ${day}(?!\\d)`,
    wholeMonth,
  ]
    .map((pattern) => `(?:${pattern})`)
    .join('|'),
  'gu',
);
/** A letter or a figure beside it makes it a part of a name or a code. */
const beside = /[\p{L}\p{N}]/u;

/** The dates of a folded text. */
export function datesIn(folded: string): readonly DateIn[] {
  const found: DateIn[] = [];
  for (const { index: start, 0: written } of folded.matchAll(dates)) {
    const end = start + written.length;
    if (beside.test(folded.charAt(start - 1)) || beside.test(folded.charAt(end))) continue;
    const isWithoutYear = !hasYear.test(written);
    const date = dateOf(isWithoutYear ? `${written} ${anyYear}` : written);
    if (date) found.push({ start, end, date, isWithoutYear });
  }
  return found;
}

const hasYear = new RegExp(year);
const anyYear = '2000';

function dateOf(written: string): PartialDate | undefined {
  const read = readWrittenDate(written);
  switch (read?.kind) {
    case 'meant':
    case 'year':
      return readDate(read.iso);
    case 'ambiguous':
      return readDate(read.readings[0]);
    default:
      // “2024-26” begins with one.
      return readDate(new RegExp(`^${year}`).exec(written)?.[0] ?? '');
  }
}
