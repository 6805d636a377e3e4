import { signedFileNames } from '../../service/index';
import type { Repository } from './repository';
import { partsOf, runGit } from '../../disk/git/run-git';

/** History is searched so far back, and no further: what was signed is rarely older, and nobody waits for it. */
const mostCommits = 5000;
/** In a repository that holds much else, git may look for minutes. The newest come first, and those will do. */
const longestSearch = 10_000;

/** For each path, git's names for what the file has held, the newest first, also under the names that it had before. */
export async function versionsOf(
  { gitDir }: Repository,
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const entries = await readLog(gitDir);
  return new Map(paths.map((path) => [path, follow(path, entries)]));
}

interface LogEntry {
  readonly before: string;
  readonly after: string;
  readonly path: string;
  /** The name that the file had until then. */
  readonly oldPath?: string;
}

const signed = signedFileNames().map((name) => `:(top,glob)**/${name}`);

/** One process for all files. Of a merge, what it changed in the branch that it was made in. */
async function readLog(gitDir: string): Promise<readonly LogEntry[]> {
  const options = [
    '--raw',
    '-z',
    '--no-abbrev',
    '-M',
    '--format=',
    '--diff-filter=AMR',
    '--no-ext-diff',
    '--no-textconv',
  ];
  const log = (merges: readonly string[]) =>
    runGit({
      command: 'log',
      args: [...options, ...merges, `--max-count=${mostCommits}`, '--', ...signed],
      gitDir,
      timeout: longestSearch,
    });
  const ran = await log(['--diff-merges=first-parent']);
  // Older versions of git do not know that option.
  const { stdout } = ran.stderr.includes('diff-merges') ? await log([]) : ran;
  return readRaw(partsOf(stdout));
}

function readRaw(parts: readonly string[]): readonly LogEntry[] {
  const entries: LogEntry[] = [];
  for (let i = 0; i < parts.length; i++) {
    const match = /^\s*:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([AMR])\d*$/.exec(parts[i] ?? '');
    if (!match) continue;
    const [, before = '', after = '', status] = match;
    const first = parts[++i] ?? '';
    if (status === 'R') entries.push({ before, after, path: parts[++i] ?? '', oldPath: first });
    else entries.push({ before, after, path: first });
  }
  return entries;
}

function follow(path: string, entries: readonly LogEntry[]): readonly string[] {
  const found = new Set<string>();
  let name = path;
  for (const { before, after, path: changed, oldPath } of entries) {
    if (changed !== name) continue;
    found.add(after);
    if (!/^0+$/.test(before)) found.add(before);
    name = oldPath ?? name;
  }
  return [...found];
}
