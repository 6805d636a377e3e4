import type { Range } from '../text/range';
import type { RelatedRange } from './finding';
import type { ReportOptions } from './rule';

/** A finding as its rule reported it, before ignores and levels. */
export interface RawFinding extends Omit<ReportOptions, 'related'> {
  readonly rule: string;
  readonly range: Range;
  readonly message: string;
  readonly related?: readonly RelatedRange[];
}
