import type { Disposable } from 'vscode';
import { TabInputCustom, TabInputWebview, Uri, ViewColumn, commands, window, workspace } from 'vscode';
import { nameCheck, writePlainCheck } from './plain-check';

/** VS Code's own page for Markdown. */
const markdownPage = 'vscode.markdown.preview.editor';

/** The pages about checks for those who fill in forms. */
const plainScheme = 'codraft-check';

export function servePlainChecks(extensionUri: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(plainScheme, {
    provideTextDocumentContent: async ({ query }) => {
      const page = await workspace.fs.readFile(pageOf(extensionUri, query));
      return writePlainCheck(new TextDecoder().decode(page));
    },
  });
}

/**
 * Shows the page about a check beside the draft, as it is meant to be read, and covers nothing that is being read there.
 * `reader` is `form` for somebody who does not see the text of the file.
 */
export async function explain(extensionUri: Uri, rule: unknown, reader?: unknown): Promise<void> {
  if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) return;
  const page =
    reader === 'form'
      ? Uri.from({ scheme: plainScheme, path: `/${nameCheck(rule)}`, query: rule })
      : pageOf(extensionUri, rule);
  const open = window.tabGroups.all.find(({ activeTab }) => {
    const { input } = activeTab ?? {};
    return input instanceof TabInputCustom && input.viewType === markdownPage;
  });
  const viewColumn = open?.viewColumn ?? ViewColumn.Beside;
  await commands.executeCommand('vscode.openWith', page, markdownPage, { viewColumn, preview: true });
  // A page of ours beside the draft, such as its preview, stays to be seen above it.
  if (window.tabGroups.activeTabGroup.tabs.some(({ input }) => input instanceof TabInputWebview))
    await commands.executeCommand('workbench.action.moveEditorToBelowGroup');
}

function pageOf(extensionUri: Uri, rule: string): Uri {
  return Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`);
}
