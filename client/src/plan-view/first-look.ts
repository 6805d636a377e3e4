import type { ExtensionContext, TreeView } from 'vscode';
import { commands, window, workspace } from 'vscode';
import type { Entry } from './entry';
import type { PlanTree } from './plan-tree';

/** What is remembered: of a folder, that its plan was there once; of a person, that the walkthrough was open once. */
const planSeen = 'codraft.planSeen';
const walkthroughSeen = 'codraft.walkthroughSeen';

/**
 * Whoever opens a plan for the first time, in a window that shows nothing yet, sees it in the side bar; and, the first time
 * of all, the walkthrough. A folder without a plan is left alone: Codraft does not even run there.
 */
export async function takeFirstLook(
  { workspaceState, globalState }: ExtensionContext,
  tree: PlanTree,
  view: TreeView<Entry>,
): Promise<void> {
  if (workspaceState.get(planSeen) === true) return;
  const [plan] = await tree.getChildren();
  if (plan === undefined) return;
  await workspaceState.update(planSeen, true);
  if (isInUse()) return;
  // The keyboard stays where it is: by now somebody may be typing into a question.
  await view.reveal(plan, { focus: false, select: false, expand: true });
  if (globalState.get(walkthroughSeen) === true || !mayOpenWalkthrough()) return;
  await globalState.update(walkthroughSeen, true);
  if (!isInUse())
    await commands.executeCommand('workbench.action.openWalkthrough', 'codraft.codraft#start', false);
}

function isInUse(): boolean {
  // VS Code's own start page is there before anybody has chosen anything.
  return window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input !== undefined));
}

/** The choice that VS Code offers for the walkthrough of an extension that is installed. */
function mayOpenWalkthrough(): boolean {
  return workspace.getConfiguration('workbench.welcomePage.walkthroughs').get('openOnInstall') !== false;
}
