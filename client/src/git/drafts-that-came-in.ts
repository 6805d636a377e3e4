import { Uri, workspace } from 'vscode';
import type { NewsParams } from '../../../server/src/protocol/pages';
import { isCommitmentPath } from '../plan-files';
import type { Change, Commit, Repository } from './git-api';
import { cameIn } from './head-log';

type Draft = NewsParams['drafts'][number];

/**
 * The texts, as they were and are, of the drafts that a pull, a merge or a rebase has changed between an earlier commit of a
 * branch and a later one; none where there was no such thing.
 */
export async function draftsThatCameIn(
  repository: Repository,
  before: string,
  now: string,
): Promise<readonly Draft[]> {
  const came = cameIn(await readHeadLog(repository), before, now);
  if (!came) return [];
  const { from, to, onto } = came;
  const base = await repository.getMergeBase?.(from, to);
  // What was taken back, or put in another order, has not come in.
  if (base === to || (onto !== undefined && base === onto)) return [];
  const changes = (await repository.diffBetween?.(from, to)) ?? [];
  const drafts = changes.filter((one) => isCommitmentPath(addressOf(one).path));
  if (drafts.length === 0) return [];
  const sides = onto === undefined ? parentsOf(await repository.getCommit?.(to)) : [from, onto];
  return Promise.all(drafts.map((one) => readDraft(repository, one, { from, to, sides })));
}

/** Empty where there is none. Of a worktree that is linked to a repository, `.git` is a file that says where its folder is. */
async function readHeadLog({ rootUri }: Repository): Promise<string> {
  const git = Uri.joinPath(rootUri, '.git');
  const log = await readText(Uri.joinPath(git, 'logs', 'HEAD'));
  if (log !== '') return log;
  const folder = /^gitdir: (.+)/.exec(await readText(git))?.[1]?.trim();
  return folder === undefined
    ? ''
    : readText(Uri.joinPath(rootUri.with({ path: Uri.file(folder).path }), 'logs', 'HEAD'));
}

async function readText(uri: Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}

function addressOf({ uri, renameUri }: Change): Uri {
  return renameUri ?? uri;
}

interface Commits {
  readonly from: string;
  readonly to: string;
  /** Of a merge: what was here, and what came in. */
  readonly sides: readonly string[];
}

async function readDraft(repository: Repository, change: Change, commits: Commits): Promise<Draft> {
  const address = addressOf(change);
  const at = async (commit: string, uri: Uri): Promise<string> => {
    try {
      return await repository.show(commit, uri.fsPath);
    } catch {
      return '';
    }
  };
  const everywhere = async (commit: string) =>
    (await at(commit, address)) || (await at(commit, change.originalUri));
  const [before, after] = await Promise.all([everywhere(commits.from), at(commits.to, address)]);
  const [ours = '', theirs = ''] = await Promise.all(commits.sides.map(everywhere));
  const isMerged = ours !== '' && theirs !== '' && after !== '';
  return { uri: address.toString(), before, after, ...(isMerged && { sides: { ours, theirs } }) };
}

/** None of a commit that is no merge of two. */
function parentsOf(commit: Commit | undefined): readonly string[] {
  const parents = commit?.parents ?? [];
  return parents.length === 2 ? parents : [];
}
