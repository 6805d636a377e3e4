import type {
  BroughtIn,
  DraftsFromForm,
  FileComparison,
  JoinedRemarks,
  PlanComparison,
} from '../../service/index';

export interface ImportRequest {
  readonly file: string;
  /** The plan's folder or the draft, where the file does not lie below it. */
  readonly into: string | undefined;
  readonly tracked: 'accept' | 'reject';
  readonly isDryRun: boolean;
}

/** Of a file that was made of drafts and came back: what it changes in them. */
export interface Imported {
  readonly kind: 'imported';
  readonly brought: BroughtIn;
  /** What becomes of the comments. */
  readonly joined: JoinedRemarks;
  /** Before and after, without what is in conflict. */
  readonly comparison: PlanComparison;
  readonly pathOf: (file: Pick<FileComparison, 'file'>) => string;
  /** How many are left in the drafts. */
  readonly conflicts: number;
  readonly isWritten: boolean;
  /** The file has lost what it said when it was sent, and nobody has said where it belongs: it is only shown. */
  readonly isHeldBack: boolean;
  readonly notices: readonly string[];
}

/** Of a form that somebody filled in: the drafts that are new. */
export interface Drafted {
  readonly kind: 'drafted';
  readonly made: DraftsFromForm;
  readonly pathOf: (uri: string) => string;
  readonly isWritten: boolean;
  readonly notices: readonly string[];
}
