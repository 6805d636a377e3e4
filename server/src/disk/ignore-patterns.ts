import { matchesPath, readPattern, type Patience, type PathPattern } from './wildmatch';

/** A line of a .gitignore. */
export interface IgnorePattern {
  readonly isNegated: boolean;
  readonly onlyFolders: boolean;
  /** Matches the path below the file's folder, and not just the name. */
  readonly isAnchored: boolean;
  readonly path: PathPattern;
}

/** In bytes: no path is as long. */
const longestLine = 4096;
/** Where git, too, looks for names in this way. */
const foldsCase = process.platform === 'win32' || process.platform === 'darwin';

/** The patterns of a .gitignore, given as bytes. */
export function readPatterns(bytes: string): readonly IgnorePattern[] {
  return bytes
    .replace(/^\xef\xbb\xbf/, '')
    .split('\n')
    .flatMap((line) => readLine(line) ?? []);
}

function readLine(line: string): IgnorePattern | undefined {
  if (line.length > longestLine || line.startsWith('#')) return undefined;
  const text = withoutOpenSpaces(line.replace(/\r$/, ''));
  const isNegated = text.startsWith('!');
  const onlyFolders = text.endsWith('/');
  const pattern = text.slice(isNegated ? 1 : 0, onlyFolders ? -1 : undefined);
  const path = readPattern(folded(pattern.replace(/^\//, '')));
  return path && pattern !== ''
    ? { isNegated, onlyFolders, isAnchored: pattern.includes('/'), path }
    : undefined;
}

/** Without the spaces at the end, unless a backslash stands before them. */
function withoutOpenSpaces(line: string): string {
  let end = 0;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '\\') end = ++i + 1;
    else if (line[i] !== ' ') end = i + 1;
  }
  return line.slice(0, end);
}

/** What the last pattern that fits says: left out, kept, or nothing. `names` are those on the way from the file's folder. */
export function verdictOf(
  patterns: readonly IgnorePattern[],
  names: readonly string[],
  isFolder: boolean,
  patience: Patience,
): 'out' | 'kept' | undefined {
  const name = names.slice(-1);
  for (let i = patterns.length - 1; i >= 0; i--) {
    const pattern = patterns[i];
    if (!pattern || (pattern.onlyFolders && !isFolder)) continue;
    if (matchesPath(pattern.path, pattern.isAnchored ? names : name, patience))
      return pattern.isNegated ? 'kept' : 'out';
  }
  return undefined;
}

/** A name as git sees it: letters outside ASCII are several bytes. */
export function bytesOf(name: string): string {
  return folded(Buffer.from(name, 'utf8').toString('latin1'));
}

function folded(bytes: string): string {
  return foldsCase ? bytes.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : bytes;
}
