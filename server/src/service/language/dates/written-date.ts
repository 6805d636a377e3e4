import { readDate } from '../../model/dates';
import type { WrittenDate } from '../../model/written-date';
import { monthNamesAlone, quarterNames, weekdays } from './written-date-names';

/** Longer than any date in words. */
const longestDate = 60;

/** Reads dates as people write them in English, Spanish, French, Italian and Portuguese; nothing for what is no date. */
export function readWrittenDate(written: string): WrittenDate | undefined {
  if (written.length > longestDate) return undefined;
  const text = fold(written);
  return readNumbers(text) ?? readQuarter(text) ?? readMiddle(text) ?? readNamedMonth(text);
}

function fold(written: string): string {
  return written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(leading, '')
    .replace(/\.$/, '')
    .replace(/^(\d{1,2})\. (\d{1,2})\. ?(\d{4})$/, '$1.$2.$3');
}

/** The end of a month is the last day of it; the end of a quarter or a year is read with them. */
const endOf =
  '(?:the |la |a )?(?:end|fin(?:es|ales)?|fine?|fim)(?: (?:of|de|del|du|di))?(?= (?!(?:of|de|del|du|di) )\\p{L})';
const leading = new RegExp(
  `^(?:(?:${endOf}|by|in|on|the|en|em|ate|el|para|le|d'ici|jusqu'en|entro|il|nel|(?:${weekdays}),?) )+`,
  'u',
);

function readNumbers(text: string): WrittenDate | undefined {
  const year = /^(\d{4})$/.exec(text);
  if (year) return { kind: 'year', iso: text };

  const yearFirst = /^(\d{4})([-./ ])(\d{1,2})(?:\2(\d{1,2}))?(?:t[\d:.z+-]+)?$/.exec(text);
  if (yearFirst) {
    const [, y = '', , m = '', d] = yearFirst;
    // `2024-25` is a financial year, and no month of 2024.
    if (d === undefined) return isMonth(m) ? meant(`${y}-${pad(m)}`) : undefined;
    if (Number(m) > 12 && isMonth(d)) {
      // Day and month may have changed places, or one figure may be wrong: `2025-13-01` for 2025-12-01.
      const swapped = day(y, d, m);
      return swapped.kind === 'meant' ? { kind: 'swapped', iso: swapped.iso } : swapped;
    }
    return day(y, m, d);
  }
  const joined = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (joined) {
    const [, y = '', m = '', d = ''] = joined;
    return day(y, m, d);
  }
  const monthYear = /^(\d{1,2})[-./ ](\d{4})$/.exec(text);
  if (monthYear) {
    const [, m = '', y = ''] = monthYear;
    return isMonth(m) ? meant(`${y}-${pad(m)}`) : undefined;
  }
  const yearLast = /^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [, a = '', mark, b = '', y = ''] = yearLast;
  if (Number(a) > 12 || mark === '.' || a === b) return day(y, b, a);
  if (Number(b) > 12) return day(y, a, b);
  if (!isMonth(a) || !isMonth(b)) return { kind: 'no-such-day' };
  return { kind: 'ambiguous', readings: [`${y}-${pad(b)}-${pad(a)}`, `${y}-${pad(a)}-${pad(b)}`] };
}

function readQuarter(text: string): WrittenDate | undefined {
  const before = /^(?:q|t|quarter |trimestre |trim\.? )([1-4]),?[ -/]*(?:of |de |del )?(\d{4})$/.exec(text);
  if (before) return meant(`${before[2] ?? ''}-Q${before[1] ?? ''}`);
  const after = /^(\d{4})[ -/]*(?:q|t|quarter |trimestre )([1-4])$/.exec(text);
  if (after) return meant(`${after[1] ?? ''}-Q${after[2] ?? ''}`);
  const named = /^([\p{L}\d°º]+)\.? (?:quarter|trimestre|trim\.?),? (?:of |de |del )?(\d{4})$/u.exec(text);
  const quarter = named && quarterNames.get(named[1] ?? '');
  return named && quarter !== undefined ? meant(`${named[2] ?? ''}-Q${quarter}`) : undefined;
}

function readNamedMonth(text: string): WrittenDate | undefined {
  const words = text
    .replace(/,/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && !/^(?:of|de|del|di|the)$/.test(word));
  const numbers = words.flatMap((word) => /^(\d{1,4})(?:st|nd|rd|th|er|°|º|\.)?$/.exec(word)?.[1] ?? []);
  const months = words.flatMap((word) => monthNamesAlone.get(word.replace(/\.$/, '')) ?? []);
  const [month] = months;
  const year = numbers.find((number) => number.length === 4);
  if (month === undefined || year === undefined || months.length + numbers.length !== words.length) {
    return words.length === 1 ? undefined : readEndOfYear(text);
  }
  if (months.length > 1 || numbers.length > 2) return undefined;
  const other = numbers.find((number) => number !== year);
  if (numbers.length === 1) return meant(`${year}-${pad(month)}`);
  return other !== undefined && other.length <= 2 ? day(year, String(month), other) : undefined;
}

/** What stands before a month to mean its middle. */
const middle =
  /^(?:mid(?:dle)?(?:[ -]of)?|(?:a )?mediados(?: de)?|(?:a la )?mi|(?:a )?meta(?: di)?|(?:em )?meados de)[ -](?=\p{L})/u;

/** “Mid-October 2023”, “a mediados de octubre de 2023”, “mi-octobre 2023”, “metà ottobre 2023”. */
function readMiddle(text: string): WrittenDate | undefined {
  const of = middle.exec(text)?.[0];
  const month = of === undefined ? undefined : readNamedMonth(text.slice(of.length));
  return month?.kind === 'meant' && /^\d{4}-\d{2}$/.test(month.iso) ? meant(`${month.iso}-mid`) : undefined;
}

function readEndOfYear(text: string): WrittenDate | undefined {
  const match = /^(?:year[- ]end|end(?: of)?|fin(?:es|ales)?(?: de)?|fine(?: del)?|fim de) (\d{4})$/.exec(
    text,
  );
  return match ? meant(`${match[1] ?? ''}-12`) : undefined;
}

function day(year: string, month: string, ofMonth: string): WrittenDate {
  const iso = `${year}-${pad(month)}-${pad(ofMonth)}`;
  if (readDate(iso)) return { kind: 'meant', iso };
  const whole = readDate(`${year}-${pad(month)}`);
  // Someone who writes the 31st of June means its end; the 45th is a slip that can mean anything.
  const last = whole && Number(ofMonth) > 0 && Number(ofMonth) <= 31 ? whole.last : undefined;
  return { kind: 'no-such-day', ...(last !== undefined && { iso: last }) };
}

function meant(iso: string): WrittenDate | undefined {
  return readDate(iso) ? { kind: 'meant', iso } : undefined;
}

function isMonth(number: string): boolean {
  return Number(number) >= 1 && Number(number) <= 12;
}

function pad(number: string | number): string {
  return String(number).padStart(2, '0');
}
