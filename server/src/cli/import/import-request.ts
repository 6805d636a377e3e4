import type { BroughtIn, FileComparison, JoinedRemarks, PlanComparison } from '../../service/index';

export interface ImportRequest {
  readonly file: string;
  /** The plan's folder or the draft, where the file does not lie below it. */
  readonly into: string | undefined;
  readonly tracked: 'accept' | 'reject';
  readonly isDryRun: boolean;
}

export interface Imported {
  readonly brought: BroughtIn;
  /** What becomes of the comments. */
  readonly joined: JoinedRemarks;
  /** Before and after, without what is in conflict. */
  readonly comparison: PlanComparison;
  readonly pathOf: (file: Pick<FileComparison, 'file'>) => string;
  /** How many are left in the drafts. */
  readonly conflicts: number;
  readonly isWritten: boolean;
  readonly notices: readonly string[];
}
