import type { LogOutputChannel } from 'vscode';
import { Disposable, commands, l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { newsRequest, type NewsParams, type NewsResult } from '../../../server/src/protocol/pages';
import { tell } from '../commands/tell';
import { draftsThatCameIn } from './drafts-that-came-in';
import { findGit, type Repository } from './git-api';
import { saidOf } from './said-of-what-came-in';

/** Says in one line what a pull or a merge has brought, wherever that was done. */
export function tellWhatCameIn(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  const watched = new Map<Repository, Disposable>();
  const watch = (repository: Repository): void => {
    if (watched.has(repository)) return;
    const move = followBranches(repository);
    watched.set(
      repository,
      repository.state.onDidChange(() => {
        const moved = move();
        if (!moved) return;
        tellOf(repository, moved, client).catch((error: unknown) => {
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

interface Moved {
  readonly before: string;
  readonly now: string;
}

/** Tells, whenever it is asked, from where to where the branch has moved that is checked out. A rebase leaves it, and comes back. */
function followBranches(repository: Repository): () => Moved | undefined {
  const last = new Map<string, string>();
  const move = (): Moved | undefined => {
    const { name, commit: now } = repository.state.HEAD ?? {};
    if (name === undefined || now === undefined) return undefined;
    const before = last.get(name);
    last.set(name, now);
    return before === undefined || before === now ? undefined : { before, now };
  };
  move();
  return move;
}

async function tellOf(
  repository: Repository,
  { before, now }: Moved,
  client: BaseLanguageClient,
): Promise<void> {
  const drafts = await draftsThatCameIn(repository, before, now);
  if (drafts.length === 0) return;
  const params: NewsParams = { drafts };
  const said = saidOf(drafts, await client.sendRequest<NewsResult>(newsRequest, params));
  if (said === undefined) return;
  const show = l10n.t('What Changed');
  if ((await tell(said, show)) === show) await commands.executeCommand('codraft.whatChanged');
}
