import type { PartialDate } from '../../model/dates';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const quarters = ['first', 'second', 'third', 'fourth'];

/** A stretch of time, rounded to what people would say. */
export interface Gap {
  readonly count: number;
  readonly unit: 'day' | 'month' | 'year';
  readonly isAbout: boolean;
}

/** “30 June 2024”, “mid-June 2024”, “June 2024”, “the second quarter of 2024”, “2024”. */
export function dateInWords({ precision, first }: PartialDate): string {
  const [year = '', month = '', day = ''] = first.split('-');
  const monthName = months[Number(month) - 1] ?? month;
  switch (precision) {
    case 'day':
      return `${Number(day)} ${monthName} ${year}`;
    case 'mid':
      return `mid-${monthName} ${year}`;
    case 'month':
      return `${monthName} ${year}`;
    case 'quarter':
      return `the ${quarters[Math.floor((Number(month) - 1) / 3)] ?? ''} quarter of ${year}`;
    case 'year':
      return year;
  }
}

export function gapInWords({ count, unit, isAbout }: Gap): string {
  return `${isAbout ? 'about ' : ''}${count} ${unit}${count === 1 ? '' : 's'}`;
}
