import type { Change, FileComparison, MadeBy, PlanComparison } from '../../service/index';
import type { Io, Output } from '../io';

/** A comparison that ran, and what a reporter may need to show it. */
export interface ComparisonReport {
  readonly comparison: PlanComparison;
  readonly names: { readonly before: string; readonly after: string };
  readonly pathOf: (file: FileComparison) => string;
  /** Who made a change and when, in words, where that is known. */
  readonly whoOf?: (file: FileComparison, change: Change) => string | undefined;
  /** The same as data. */
  readonly madeBy?: (file: FileComparison, change: Change) => MadeBy | undefined;
}

export interface ComparisonStyle {
  readonly output: Output;
  readonly env: Io['env'];
  /** The length that the output may have, in characters, where the format can be shortened. */
  readonly mostCharacters?: number;
}

export type ComparisonReporter = (report: ComparisonReport, style: ComparisonStyle) => string;
