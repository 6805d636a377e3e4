import type { TextDocument, Uri } from 'vscode';
import { TabInputCustom, commands, window, workspace } from 'vscode';
import { waitFor } from './support';

/** The draft that is in front as a form. */
export function formInFront(): Uri | undefined {
  const { input } = window.tabGroups.activeTabGroup.activeTab ?? {};
  return input instanceof TabInputCustom && input.viewType === 'codraft.form' ? input.uri : undefined;
}

export async function waitForForm(uri: Uri): Promise<void> {
  await waitFor(
    `${uri.path} is in front as a form`,
    () => formInFront()?.toString() === uri.toString(),
    () => window.tabGroups.activeTabGroup.activeTab?.label,
  );
}

/** Opens a draft as a form, and answers with its document. */
export async function showForm(uri: Uri): Promise<TextDocument> {
  await commands.executeCommand('vscode.openWith', uri, 'codraft.form', { preview: false });
  await waitForForm(uri);
  return waitFor('its document is open', () => documentOf(uri));
}

export function documentOf(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** Waits until the document has these words, or has them no more. */
export async function waitForText(document: TextDocument, words: string, isThere = true): Promise<void> {
  await waitFor(
    `${JSON.stringify(words)} ${isThere ? 'is' : 'is not'} in ${document.uri.path}`,
    () => document.getText().includes(words) === isThere,
    () => document.getText().slice(0, 800),
  );
}
