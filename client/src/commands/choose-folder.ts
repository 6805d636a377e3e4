import type { QuickPickItem } from 'vscode';
import { Uri, l10n, window, workspace } from 'vscode';
import { planFileName } from '../plan-files';
import { askWhich, askWords } from './questions';

interface FolderItem extends QuickPickItem {
  readonly choose: () => Thenable<Uri | undefined>;
}

/** Asks where a new plan goes: the open folder when it has no plan yet, a new folder inside it, or anywhere else. */
export async function chooseFolder(): Promise<Uri | undefined> {
  const items: FolderItem[] = [];
  for (const { uri, name } of workspace.workspaceFolders ?? []) {
    if (!(await hasPlan(uri))) {
      items.push({ label: name, description: l10n.t('this folder'), choose: () => Promise.resolve(uri) });
    }
    items.push({ label: l10n.t('A new folder inside {0}…', name), choose: () => askNewFolder(uri) });
  }
  const elsewhere: FolderItem = { label: l10n.t('Another folder…'), choose: askElsewhere };
  if (items.length === 0) return askElsewhere();
  const item = await askWhich([...items, elsewhere], {
    title: l10n.t('New Action Plan'),
    placeHolder: l10n.t('Where do you want to create the plan?'),
    ignoreFocusOut: true,
  });
  return item?.choose();
}

async function hasPlan(folder: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(Uri.joinPath(folder, planFileName));
    return true;
  } catch {
    return false;
  }
}

async function askNewFolder(parent: Uri): Promise<Uri | undefined> {
  const name = await askWords({
    title: l10n.t('New Action Plan'),
    prompt: l10n.t('What should the folder be called?'),
    ignoreFocusOut: true,
    validateInput: (text) =>
      /^[^\s./\\:*?"<>|][^/\\:*?"<>|]*$/.test(text.trim())
        ? undefined
        : l10n.t('A folder name can’t start with a dot or contain any of these: / \\ : * ? " < > |'),
  });
  return name === undefined ? undefined : Uri.joinPath(parent, name.trim());
}

async function askElsewhere(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: l10n.t('Create Plan Here'),
    title: l10n.t('New Action Plan'),
  });
  return chosen?.[0];
}
