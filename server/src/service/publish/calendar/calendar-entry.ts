/** Something to keep in mind that takes whole days. */
export interface CalendarEntry {
  /** Stays when the entry changes, so that a calendar which has it changes it too. */
  readonly id: string;
  readonly title: string;
  /** What to know of it, in lines. */
  readonly about: string;
  /** `YYYY-MM-DD`, like `last`; on both days it goes on. */
  readonly first: string;
  readonly last: string;
  /** Of what comes round every year, the day after which it does no more. */
  readonly yearlyUntil?: string;
}
