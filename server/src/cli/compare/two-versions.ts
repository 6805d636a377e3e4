import type { DraftFiles, DraftHistory, FileComparison } from '../../service/index';

/** Two versions of some drafts, read and ready to compare. */
export interface TwoVersions {
  readonly before: DraftFiles;
  readonly after: DraftFiles;
  readonly around: { readonly before: DraftFiles; readonly after: DraftFiles };
  /** What the versions are called: `HEAD~1`, `old/plan`. */
  readonly names: { readonly before: string; readonly after: string };
  /** The path of a file as the person at the terminal would write it. */
  shownPath(file: Pick<FileComparison, 'file' | 'state'>): string;
  /** How files came to be what they are, by their newer path, where git tells: asked for only those in which something changed. */
  historiesOf?(files: readonly FileComparison[]): Promise<ReadonlyMap<string, DraftHistory>>;
  /** A line each for what could not be read: the comparison is then not complete. */
  readonly failures: readonly string[];
  /** A line each for what the person may not expect, though it is complete. */
  readonly notices: readonly string[];
}

/** Nothing can be said of a file that could not be read on one side: least of all that it came or went. */
export function without(unread: Iterable<string>, files: DraftFiles): DraftFiles {
  const out = new Set(unread);
  return new Map([...files].filter(([file]) => !out.has(file)));
}
