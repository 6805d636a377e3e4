// Only in the VS Code of `npm start`: what is in front when it opens a plan for the first time.
const { commands, workspace } = require('vscode');

const shown = 'shown';

/** The second draft of the example has a few things left to mend, and the first has none. */
exports.activate = async ({ workspaceState }) => {
  if (workspaceState.get(shown)) return;
  const drafts = await workspace.findFiles('**/*.commitment.{yaml,yml}');
  const [draft] = drafts.sort((a, b) => a.path.localeCompare(b.path)).slice(drafts.length > 1 ? 1 : 0);
  if (draft === undefined) return;
  await workspaceState.update(shown, true);
  await commands.executeCommand('vscode.openWith', draft, 'codraft.form', { preview: false });
  await commands.executeCommand('codraft.preview', draft);
  await commands.executeCommand('workbench.view.extension.codraft');
  await commands.executeCommand('workbench.action.focusFirstEditorGroup');
};
