import type { LogOutputChannel } from 'vscode';
import { Disposable, Uri, commands, l10n, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { newsRequest, type NewsParams, type NewsResult } from '../../../server/src/protocol/pages';
import { tell } from '../commands/tell';
import { fileName, isCommitmentPath } from '../plan-files';
import { findGit, type Change, type Repository } from './git-api';

/** Says in one line what a pull or a merge has brought, wherever that was done. */
export function tellWhatCameIn(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  const watched = new Map<Repository, Disposable>();
  const watch = (repository: Repository): void => {
    if (watched.has(repository)) return;
    /** By branch: a rebase leaves it and comes back. */
    const last = new Map<string, string>();
    const move = (): string | undefined => {
      const { name, commit } = repository.state.HEAD ?? {};
      if (name === undefined || commit === undefined) return undefined;
      const before = last.get(name);
      last.set(name, commit);
      return before;
    };
    move();
    watched.set(
      repository,
      repository.state.onDidChange(() => {
        const before = move();
        const now = repository.state.HEAD?.commit;
        if (before === undefined || now === undefined || before === now) return;
        tellOf(repository, before, now, client).catch((error: unknown) => {
          log.debug(`What came in is not told: ${String(error)}`);
        });
      }),
    );
  };
  let opening: Disposable | undefined;
  let isOver = false;
  void findGit().then((git) => {
    if (isOver || !git) return;
    git.repositories.forEach(watch);
    opening = git.onDidOpenRepository?.(watch);
  });
  return new Disposable(() => {
    isOver = true;
    opening?.dispose();
    for (const one of watched.values()) one.dispose();
  });
}

async function tellOf(
  repository: Repository,
  before: string,
  now: string,
  client: BaseLanguageClient,
): Promise<void> {
  if (!(await cameFromElsewhere(repository, before))) return;
  // What was taken back has not come in.
  if ((await repository.getMergeBase?.(before, now)) === now) return;
  const changes = (await repository.diffBetween?.(before, now)) ?? [];
  const drafts = changes.filter((one) => isCommitmentPath(addressOf(one).path));
  if (drafts.length === 0) return;
  const parents = (await repository.getCommit?.(now))?.parents ?? [];
  const asked = await Promise.all(drafts.map((one) => draftOf(repository, one, before, now, parents)));
  const params: NewsParams = { drafts: asked };
  const found = await client.sendRequest<NewsResult>(newsRequest, params);
  const toRead = asked.flatMap(({ uri }, i) =>
    (found[i]?.merged ?? []).map(
      (answer) => `${fileName(Uri.parse(uri, true).path).replace(/\..*$/, '')}: ${answer}`,
    ),
  );
  const weaker = found.reduce((sum, one) => sum + one.weaker, 0);
  const show = l10n.t('What Changed');
  if ((await tell(inWords(drafts.length, weaker, toRead), show)) === show)
    await commands.executeCommand('codraft.whatChanged');
}

/** Git writes down where a branch was before it is pulled, merged or rebased, and not before a commit of one's own. */
async function cameFromElsewhere({ rootUri }: Repository, before: string): Promise<boolean> {
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(rootUri, '.git', 'ORIG_HEAD'));
    return new TextDecoder().decode(bytes).trim() === before;
  } catch {
    return false;
  }
}

function addressOf({ uri, renameUri }: Change): Uri {
  return renameUri ?? uri;
}

async function draftOf(
  repository: Repository,
  change: Change,
  before: string,
  now: string,
  parents: readonly string[],
): Promise<NewsParams['drafts'][number]> {
  const address = addressOf(change);
  const at = async (commit: string, uri = address): Promise<string> => {
    try {
      return await repository.show(commit, uri.fsPath);
    } catch {
      return '';
    }
  };
  const [was, is] = await Promise.all([at(before, change.originalUri), at(now)]);
  const [ours, theirs] = parents.length === 2 ? await Promise.all(parents.map((one) => at(one))) : [];
  const sides = ours && theirs ? { sides: { ours, theirs } } : {};
  return { uri: address.toString(), before: was, after: is, ...sides };
}

function inWords(drafts: number, weaker: number, toRead: readonly string[]): string {
  return [
    drafts === 1
      ? l10n.t('1 commitment came in changed.')
      : l10n.t('{0} commitments came in changed.', drafts),
    ...(weaker === 0
      ? []
      : [weaker === 1 ? l10n.t('1 change promises less.') : l10n.t('{0} changes promise less.', weaker)]),
    ...(toRead.length === 0
      ? []
      : [l10n.t('Merged sentence by sentence, and worth a reading: {0}.', toRead.join('; '))]),
  ].join(' ');
}
