import type { Draft } from '../../kinds/draft';
import type { Range } from '../../text/range';

/** One of the two readings of a draft with conflicts, and where the version stands in it. */
export interface Variant {
  readonly draft: Draft;
  readonly range: Range;
}
