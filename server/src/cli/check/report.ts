import type { Finding, Lines, Range, ShownLevel } from '../../service/index';
import type { Output } from '../io';
import type { Colours } from '../terminal/colours';

/** What a check found, as every output tells it. */
export interface CheckReport {
  /** In the order of their paths. */
  readonly drafts: readonly CheckedDraft[];
  /** What was named and could not be checked: a line each. */
  readonly failures: readonly Failure[];
  /** From this level on the check has failed. */
  readonly failOn: ShownLevel;
  /** The path to show for the address of a file. */
  pathOf(address: string): string;
  /** The lines of any file of the plans. */
  linesOf(address: string): Lines | undefined;
}

export interface CheckedDraft {
  /** Relative to the working directory, with `/` between folders. */
  readonly path: string;
  /** Nothing for a file that is not to be quoted. */
  readonly text?: string;
  readonly lines: Lines;
  readonly findings: readonly Finding[];
}

export interface Failure {
  readonly path: string;
  readonly message: string;
}

/** How a report is printed. */
export interface Style {
  readonly output: Output;
  readonly colours: Colours;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

export type Reporter = (report: CheckReport, style: Style) => string;

/** Lines and columns from 1, the columns in UTF-16 code units; the end is not included. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function regionOf(lines: Lines, range: Range): Region {
  const start = lines.position(range.start);
  const end = lines.position(range.end);
  return {
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
  };
}

export type Totals = Readonly<Record<ShownLevel, number>>;

export function totalsOf({ drafts }: CheckReport): Totals {
  const count = (level: ShownLevel) =>
    drafts.reduce(
      (sum, { findings }) => sum + findings.filter((finding) => finding.level === level).length,
      0,
    );
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** The gravest first. */
export const shownLevels: readonly ShownLevel[] = ['error', 'warning', 'info'];
