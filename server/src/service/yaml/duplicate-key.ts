import type { Range } from '../text/range';

/** A field that stands twice in the same place. */
export interface DuplicateKey {
  readonly key: string;
  readonly range: Range;
  readonly first: Range;
}
