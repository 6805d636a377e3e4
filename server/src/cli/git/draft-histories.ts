import {
  baseName,
  fileNames,
  type Change,
  type DraftCommit,
  type DraftHistory,
  type FileComparison,
} from '../../service/index';
import { partsOf, runGit } from '../../disk/git/run-git';
import { listFiles, type GitFile } from './list-files';
import { readFiles } from './read-files';
import type { Revision } from './repository';

/** Who wrote what is searched so far back, and no further. */
const mostCommits = 5000;
const longestSearch = 20_000;

const drafts = fileNames().map((name) => `:(top,glob)**/${name}`);

/**
 * How each file came to be what it is since a commit, by its path; not of links, whose text is that of another file, and
 * of none where this copy of the repository has left out texts: one that is left out looks like one that was never there.
 */
export async function historiesSince(
  revision: Revision,
  files: readonly FileComparison[],
): Promise<ReadonlyMap<string, DraftHistory>> {
  if (await isPartial(revision)) return new Map();
  const [commits, renames, cutOff, head] = await Promise.all([
    readCommits(revision),
    readRenames(revision),
    isCutOff(revision),
    listFiles({ ...revision, commit: 'HEAD', name: 'HEAD' }),
  ]);
  const links = new Set(head.filter(({ isLink }) => isLink).map(({ path }) => path));
  const followed = files.filter(({ file }) => !links.has(file) && !file.includes('\n'));
  const names = new Map(followed.map((file) => [file.file, namesOf(file, renames)]));
  const first = commits[0]?.id ?? 'HEAD';
  const asked = new Set([first, ...commits.flatMap(({ id, parents }) => [id, ...parents])]);
  const texts = await readTexts(revision, [...asked], [...new Set([...names.values()].flat())]);
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  return new Map(
    [...names].map(([file, called]) => [
      file,
      {
        head: first,
        commits: byId,
        isCutOff: cutOff,
        textAt: (commit) => textOf(texts.get(commit), called),
      },
    ]),
  );
}

function textOf(
  texts: ReadonlyMap<string, string> | undefined,
  names: readonly string[],
): string | undefined {
  for (const name of names) {
    const text = texts?.get(name);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Git leaves out the commits that touched no draft, and tells of the others which of them came before which. */
async function readCommits(since: Revision): Promise<readonly DraftCommit[]> {
  const parts = await logOf(since, [
    '--full-history',
    '--parents',
    '--topo-order',
    '--encoding=UTF-8',
    // The author may be called anything but what holds a line break.
    '--format=%H%n%P%n%aI%n%an',
  ]);
  return parts.flatMap((part) => {
    const [id = '', parents = '', date = '', author = ''] = part.split('\n');
    if (!/^[0-9a-f]{40,64}$/.test(id)) return [];
    return [{ id, author, date, parents: parents.split(' ').filter((parent) => parent !== '') }];
  });
}

/** The names that a draft had before, by those that it was given. */
async function readRenames(since: Revision): Promise<ReadonlyMap<string, readonly string[]>> {
  const parts = await logOf(since, [
    '-M',
    '--name-status',
    '--format=',
    '--diff-filter=R',
    '--no-ext-diff',
    '--no-textconv',
  ]);
  const renames = new Map<string, string[]>();
  for (let i = 0; i + 2 < parts.length; i++) {
    if (!/^\s*R\d+$/.test(parts[i] ?? '')) continue;
    const [older = '', newer = ''] = [parts[++i], parts[++i]];
    renames.set(newer, [...(renames.get(newer) ?? []), older]);
  }
  return renames;
}

/** What git tells of the commits since then that touched a draft, in its parts. */
async function logOf({ gitDir, commit }: Revision, options: readonly string[]): Promise<readonly string[]> {
  const range = [`--max-count=${mostCommits}`, `${commit}..HEAD`, '--', ...drafts];
  const args = ['-z', ...options, ...range];
  const { stdout } = await runGit({ command: 'log', args, gitDir, timeout: longestSearch });
  return partsOf(stdout);
}

/** All that a file was called, the newest first. */
function namesOf(
  { file, changes }: FileComparison,
  renames: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const isRename = ({ path, kind }: Change) => path === '' && kind === 'moved';
  const names = new Set([file, ...changes.flatMap((one) => (isRename(one) ? (one.before ?? []) : []))]);
  // A set is walked to what is put into it meanwhile.
  for (const name of names) for (const older of renames.get(name) ?? []) names.add(older);
  return [...names].filter((name) => !name.includes('\n') && baseName(name) !== '');
}

async function isPartial({ gitDir }: Revision): Promise<boolean> {
  const args = ['--get-regexp', '^remote\\..*\\.(promisor|partialclonefilter)$'];
  return (await runGit({ command: 'config', args, gitDir })).code === 0;
}

async function isCutOff({ gitDir }: Revision): Promise<boolean> {
  const { stdout } = await runGit({ command: 'rev-parse', args: ['--is-shallow-repository'], gitDir });
  return stdout.toString().trim() !== 'false';
}

/** The texts of some files in some commits: by commit, then by path. One process finds them, another reads them. */
async function readTexts(
  revision: Revision,
  commits: readonly string[],
  paths: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const asked = commits.flatMap((commit) => paths.map((path) => ({ commit, path })));
  if (asked.length === 0) return new Map();
  const input = asked.map(({ commit, path }) => `${commit}:${path}\n`).join('');
  const { gitDir } = revision;
  const { stdout } = await runGit({ command: 'cat-file', args: ['--batch-check'], gitDir, input });
  const ids = stdout
    .toString()
    .split('\n')
    .map((line) => /^([0-9a-f]{40,64}) blob \d+$/.exec(line)?.[1]);
  const files = [...new Set(ids)].flatMap((id): readonly GitFile[] =>
    id === undefined ? [] : [{ path: id, id, isLink: false }],
  );
  const byId = await readFiles(revision, files);
  const texts = new Map<string, Map<string, string>>(commits.map((commit) => [commit, new Map()]));
  for (const [i, { commit, path }] of asked.entries()) {
    const text = byId.get(ids[i] ?? '');
    if (text !== undefined) texts.get(commit)?.set(path, text);
  }
  return texts;
}
