import type { Range } from '../text/range';
import type { ShownLevel } from './level';

/** What a check has to say about a place in a draft. */
export interface Finding {
  readonly rule: string;
  readonly level: ShownLevel;
  readonly range: Range;
  readonly message: string;
  /** What a fix needs to know; its shape belongs to the rule. */
  readonly data?: FindingData;
  /** All that it speaks of, where only the name or the first line of that is marked. */
  readonly whole?: Range;
  /** Other places that the finding is about. */
  readonly related?: readonly RelatedPlace[];
  /** True when it says that something is not there yet, which waits while that line is being typed. */
  readonly absence: boolean;
}

export type FindingData = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface RelatedPlace {
  /** The file it lies in; nothing when it is the finding's own. */
  readonly uri?: string;
  readonly range: Range;
  readonly message: string;
}
