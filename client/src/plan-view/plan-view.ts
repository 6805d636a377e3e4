import { Disposable, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { State } from 'vscode-languageclient';
import { progressChangedNotification } from '../../../server/src/protocol/index';
import { PlanTree } from './plan-tree';

export const planViewId = 'codraft.plans';

/** The Codraft view in the side bar: every plan with its themes, commitments and milestones. */
export function showPlans(client: BaseLanguageClient): Disposable {
  const tree = new PlanTree(client);
  const view = window.createTreeView(planViewId, { treeDataProvider: tree, showCollapseAll: true });
  return Disposable.from(
    view,
    tree,
    client.onNotification(progressChangedNotification, () => tree.refresh()),
    // A server that was started anew knows nobody yet who would want to hear of changes.
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) tree.refresh();
    }),
  );
}
