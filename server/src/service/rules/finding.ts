import type { Range } from '../text/range';
import type { ShownLevel } from './level';

/** What a check has to say about a place in a draft. */
export interface Finding {
  readonly rule: string;
  readonly level: ShownLevel;
  readonly range: Range;
  readonly message: string;
  /** What a fix needs to know. */
  readonly data?: FindingData;
  /** All that it speaks of, where only the name or the first line of that is marked. */
  readonly whole?: Range;
  /** Other places that the finding is about. */
  readonly related?: readonly RelatedRange[];
  /** True when it says that something is not there yet, which waits while that line is being typed. */
  readonly absence: boolean;
}

/** What rules tell the fixes, and whoever reads findings by program. Each name means the same, whatever rule gives it. */
export interface FindingData {
  /** The path of a field in the draft (`milestones.0.due`), or of several that lack something. */
  readonly field?: string;
  readonly fields?: readonly string[];
  /** The path of a field that has changed since it was signed. */
  readonly path?: string;
  /** The name of a field as it stands in the draft. */
  readonly key?: string;
  /** What is missing: names of fields, or sides. */
  readonly missing?: readonly string[];
  /** What is written, and what was most likely meant. */
  readonly written?: string;
  readonly nearest?: string;
  readonly suggestion?: string;
  readonly values?: readonly string[];
  /** The kind of answer that belongs there and the one that is there. */
  readonly wanted?: string;
  readonly found?: string;
  /** What an empty file would be. */
  readonly kind?: string;
  /** What the layout suffers from. */
  readonly cause?: string;
  /** Days, `YYYY-MM-DD`. */
  readonly iso?: string;
  readonly readings?: readonly string[];
  readonly earliest?: string;
  readonly latest?: string;
  readonly start?: string;
  readonly end?: string;
  readonly middle?: string;
  readonly twoYears?: string;
  readonly fourYears?: string;
  /** True where a date can be read in one way only. */
  readonly sure?: boolean;
  /** Ids. */
  readonly id?: string;
  readonly theme?: string;
  readonly steps?: readonly string[];
  readonly wayForward?: string;
  /** Numbers of commitments, and how many there are of something. */
  readonly number?: number;
  readonly next?: number;
  readonly first?: number;
  readonly length?: number;
  readonly count?: number;
  readonly limit?: number;
  /** Who signed, when, and what: the mark of the signature, and that of the text that it is for. */
  readonly by?: string;
  readonly on?: string;
  readonly digest?: string;
  readonly signed?: string;
  /** True for an answer that is left open, and for one that is still the question. */
  readonly open?: boolean;
  readonly isQuestion?: boolean;
  /** One of the three questions of open government. */
  readonly question?: string;
  /** The path of the list that somebody is in, and of those that fit. */
  readonly from?: string;
  readonly to?: readonly string[];
  /** What personal detail it is: `email` or `phone`. */
  readonly what?: string;
  /** What stands where a date belongs, and whether it comes back every year. */
  readonly words?: string;
  readonly yearly?: boolean;
  /** As written: what is to be reached, and a short form that nothing explains. */
  readonly target?: string;
  readonly abbreviation?: string;
}

/** Another place that has to do with a finding. */
export interface RelatedRange {
  /** The file it lies in; nothing when it is the finding's own. */
  readonly uri?: string;
  readonly range: Range;
  readonly message: string;
}
