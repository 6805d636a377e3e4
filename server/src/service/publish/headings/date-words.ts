import type { PartialDate } from '../../model/dates';

/** How a language writes a date of each precision. Months and quarters count from 1. */
export interface DateWords {
  day(day: number, month: string, year: string): string;
  middle(month: string, year: string): string;
  month(month: string, year: string): string;
  quarter(quarter: number, year: string): string;
  readonly months: readonly string[];
}

export function dateWriter(words: DateWords): (date: PartialDate) => string {
  return ({ precision, first, last }) => {
    const [year = '', month = '1', day = '1'] = first.split('-');
    const name = words.months[Number(month) - 1] ?? '';
    switch (precision) {
      case 'day':
        return words.day(Number(day), name, year);
      case 'mid':
        return words.middle(name, year);
      case 'month':
        return words.month(name, year);
      case 'quarter':
        return words.quarter(Number(last.slice(5, 7)) / 3, year);
      case 'year':
        return year;
    }
  };
}

/** Two dates in words as a stretch of time; years alone stand close together. */
export function joinSpan(start: string, end: string): string {
  if (start === end) return start;
  return /^\d+$/.test(start) && /^\d+$/.test(end) ? `${start}–${end}` : `${start} – ${end}`;
}

export function joinList(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}
