import type { Range } from '../text/range';

/** Numbers the ranges of a file as they come. */
export class NumberedRanges {
  readonly ranges: Range[] = [];

  add(range: Range): number {
    return this.ranges.push(range) - 1;
  }
}
