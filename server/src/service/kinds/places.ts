import type { Range } from '../text/range';

/** Numbers the places of a file as they come. */
export class Places {
  readonly ranges: Range[] = [];

  add(range: Range): number {
    return this.ranges.push(range) - 1;
  }
}
