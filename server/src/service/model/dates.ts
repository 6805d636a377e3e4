/**
 * A date as drafts write it: a day, the middle of a month, a month, a quarter or a year. One of lower precision stands for all its days:
 * it counts from its first day as a start, and to its last as an end or due date.
 */
export interface PartialDate {
  readonly written: string;
  readonly precision: 'day' | 'mid' | 'month' | 'quarter' | 'year';
  /** `YYYY-MM-DD`; such strings compare in the order of time. */
  readonly first: string;
  readonly last: string;
}

/**
 * Reads `YYYY-MM-DD`, `YYYY-MM-mid`, `YYYY-MM`, `YYYY-Qn` or `YYYY`; nothing when it is none of these or no such day exists. White space
 * around it, as quotes and block texts can hold, is no part of the date.
 */
export function readDate(text: string): PartialDate | undefined {
  const written = text.trim();
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}|mid))?))?$/.exec(written);
  if (!match) return undefined;
  const [, year = '', quarter, month, day] = match;
  if (quarter !== undefined) {
    const lastMonth = Number(quarter) * 3;
    return {
      written,
      precision: 'quarter',
      first: `${year}-${pad(lastMonth - 2)}-01`,
      last: `${year}-${pad(lastMonth)}-${pad(daysIn(Number(year), lastMonth))}`,
    };
  }
  if (month === undefined)
    return { written, precision: 'year', first: `${year}-01-01`, last: `${year}-12-31` };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const days = daysIn(Number(year), monthNumber);
  if (day === undefined) {
    return {
      written,
      precision: 'month',
      first: `${year}-${month}-01`,
      last: `${year}-${month}-${pad(days)}`,
    };
  }
  if (day === 'mid') {
    return { written, precision: 'mid', first: `${year}-${month}-11`, last: `${year}-${month}-20` };
  }
  if (Number(day) < 1 || Number(day) > days) return undefined;
  return { written, precision: 'day', first: written, last: written };
}

/** True for a day as it is written, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return readDate(text)?.first === text;
}

/** Days between two `YYYY-MM-DD` strings; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day of the month so many months later, or that month's last day: 31 January plus one month is 28 February. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const newYear = Math.floor(count / 12);
  const newMonth = (count % 12) + 1;
  return `${String(newYear).padStart(4, '0')}-${pad(newMonth)}-${pad(Math.min(day, daysIn(newYear, newMonth)))}`;
}

export function addDays(date: string, days: number): string {
  return fromDayNumber(dayNumber(date) + days);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayOf(year, month, day);
}

/** Days since the first of March of year 0, so that a leap day is the last of its year. */
function dayOf(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  return (
    y * 365 +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((m * 153 + 2) / 5) +
    day -
    1
  );
}

function fromDayNumber(number: number): string {
  let year = Math.floor(number / 365.2425);
  while (dayOf(year + 1, 1, 1) <= number) year++;
  while (dayOf(year, 1, 1) > number) year--;
  let month = 1;
  while (month < 12 && dayOf(year, month + 1, 1) <= number) month++;
  const day = number - dayOf(year, month, 1) + 1;
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
