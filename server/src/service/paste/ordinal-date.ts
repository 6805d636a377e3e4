import { monthNames } from '../language/dates/written-date-names';

/** Languages that write the day of a date as `15.`. */
const languages = ['de', 'cs', 'sk', 'da', 'nb', 'sv', 'fi', 'is', 'sl', 'hr', 'bs', 'et', 'lv', 'hu', 'pl'];

let names: ReadonlySet<string> | undefined;

/** Whether what follows `15.` makes it a day, a quarter or the like: `Mai`, `5. 2025`, `Quartal 2025`. */
export function isOrdinal(number: number, rest: string): boolean {
  const start = rest.slice(0, 60);
  const [word = ''] = /^\p{L}+/u.exec(start) ?? [];
  if (/^\p{L}+\.?\s+(?:19|20)\d\d(?!\d)/u.test(start)) return true;
  if (number < 1 || number > 31) return false;
  const name = word.toLowerCase();
  names ??= namesOfMonths();
  return /^\d{1,2}\.(?:\s|\d|$)/.test(start) || names.has(name) || monthNames.has(name);
}

/** In full and in short, alone and behind a day, where many languages have another ending. */
function namesOfMonths(): ReadonlySet<string> {
  const all = new Set<string>();
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      for (const day of [{}, { day: 'numeric' as const }]) {
        const format = new Intl.DateTimeFormat(language, { month, ...day, timeZone: 'UTC' });
        for (let i = 0; i < 12; i++) {
          const part = format.formatToParts(Date.UTC(2025, i, 15)).find(({ type }) => type === 'month');
          const [name] = /\p{L}+/u.exec(part?.value ?? '') ?? [];
          if (name !== undefined) all.add(name.toLowerCase());
        }
      }
    }
  }
  return all;
}
