/** Something on the disk that stopped a file from being read, or that the reader may not expect. */
export interface DiskProblem {
  readonly kind: DiskProblemKind;
  /** The address of the file or folder, with `/` between folders. */
  readonly path: string;
}

export type DiskProblemKind =
  | 'not-there'
  | 'no-permission'
  | 'unreadable'
  /** A folder that bears the name of a draft. Its contents are walked as those of any folder. */
  | 'folder-named-like-draft'
  /** Neither a file nor a folder: a pipe, a device. */
  | 'not-a-file'
  /** A pipe that somebody has named, and into which nobody writes. */
  | 'silent-pipe'
  | 'dangling-link'
  /** Larger than any draft, for those who need all of it. */
  | 'too-large'
  /** A link that leads out of where it may be followed. */
  | 'link-leads-outside'
  /** A link from a name that everybody is shown to a file that is private. */
  | 'link-to-private'
  /** Comparing names with the rules of its .gitignore files would take too long; the rest of them was not heeded. */
  | 'too-many-ignore-rules';

/** True when a draft that should have been read was not; the others are only worth a notice. */
export function isFailure(problem: DiskProblem): boolean {
  return !harmless.has(problem.kind);
}

const harmless: ReadonlySet<DiskProblemKind> = new Set([
  'folder-named-like-draft',
  'link-leads-outside',
  'link-to-private',
  'too-many-ignore-rules',
]);

/** What went wrong, from the error that Node threw. */
export function problemFrom(path: string, error: unknown): DiskProblem {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'not-there', path };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'no-permission', path };
    default:
      return { kind: 'unreadable', path };
  }
}

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
