import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { Disposable, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { State } from 'vscode-languageclient';
import { progressChangedNotification } from '../../../server/src/protocol/index';
import type { News } from '../seen/news';
import type { SeenTexts } from '../seen/seen-texts';
import type { StoredTexts } from '../seen/stored-texts';
import { staleNotice, type ServerHealth } from '../server/server-health';
import { takeFirstLook } from './first-look';
import { PlanTree } from './plan-tree';

const planViewId = 'codraft.plans';

/** The Codraft view in the side bar: every plan with its themes, commitments and milestones. */
export function showPlans(
  context: ExtensionContext,
  client: BaseLanguageClient,
  health: ServerHealth,
  log: LogOutputChannel,
  { seen, stored, news }: { readonly seen: SeenTexts; readonly stored: StoredTexts; readonly news: News },
): Disposable {
  const tree = new PlanTree(client, health, news);
  const view = window.createTreeView(planViewId, { treeDataProvider: tree, showCollapseAll: true });
  takeFirstLook(context, tree, view).catch((error: unknown) => {
    log.debug(`The first look at a plan: ${String(error)}`);
  });
  const noted = (following: Promise<void>): void => {
    following.catch((error: unknown) => log.debug(`The plan view: ${String(error)}`));
  };
  const followNews = (): void => noted(tree.refreshNews());
  return Disposable.from(
    view,
    tree,
    // What comes in from elsewhere need not change how far a plan is, and is news all the same.
    stored.onDidChange(followNews),
    seen.onDidChange(followNews),
    tree.onDidLoad(() => {
      const value = tree.withNews;
      const tooltip =
        value === 1
          ? l10n.t('1 commitment has changed since you last looked')
          : l10n.t('{0} commitments have changed since you last looked', value);
      view.badge = value === 0 ? undefined : { value, tooltip };
    }),
    client.onNotification(progressChangedNotification, () => {
      if (view.visible) noted(tree.follow());
      else tree.refresh();
    }),
    // A server that was started anew knows nobody yet who would want to hear of changes.
    health.onDidChange(() => {
      view.message = health.hasStopped ? staleNotice() : '';
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) tree.refresh();
    }),
  );
}
