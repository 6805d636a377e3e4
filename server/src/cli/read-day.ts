import { isDay } from '../service/index';
import { CannotRun } from './cannot-run';
import { today } from './today';

/** The day that `--today` gives, `YYYY-MM-DD`; today where nothing is given. Throws what cannot run for what is no day. */
export function readDay(given: string | undefined): string {
  if (given === undefined) return today();
  if (!isDay(given)) throw new CannotRun(`“${given}” is not a day. Write --today as 2025-06-30.`);
  return given;
}
