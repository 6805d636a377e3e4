import { readDate } from '../../model/dates';
import { dateInWords } from './compare-dates';

/** A date of a draft as people say it: “30 June 2024”. What is no date stays as it is written. */
export function inWords(written: string): string {
  const date = readDate(written);
  return date ? dateInWords(date) : written;
}
