import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { Disposable, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { State } from 'vscode-languageclient';
import { progressChangedNotification } from '../../../server/src/protocol/index';
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
): Disposable {
  const tree = new PlanTree(client, health);
  const view = window.createTreeView(planViewId, { treeDataProvider: tree, showCollapseAll: true });
  takeFirstLook(context, tree, view).catch((error: unknown) => {
    log.debug(`The first look at a plan: ${String(error)}`);
  });
  return Disposable.from(
    view,
    tree,
    client.onNotification(progressChangedNotification, () => tree.refresh()),
    // A server that was started anew knows nobody yet who would want to hear of changes.
    health.onDidChange(() => {
      view.message = health.hasStopped ? staleNotice() : '';
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) tree.refresh();
    }),
  );
}
