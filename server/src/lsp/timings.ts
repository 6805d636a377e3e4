/** How long things wait, in milliseconds. */
export interface Timings {
  /** From a change to telling the editor what it has changed elsewhere. */
  readonly settle: number;
  /** Until "missing" on the line being typed shows, where the editor does not tell where the cursor is. */
  readonly pause: number;
  /** Within this time an editor that tells where the cursor is has done so after a change. */
  readonly cursor: number;
}

export const usualTimings: Timings = { settle: 80, pause: 2000, cursor: 300 };
