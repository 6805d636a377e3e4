import { Disposable, workspace } from 'vscode';
import { languageId } from '../../../server/src/protocol/index';
import { draftsPattern } from '../plan-files';

/** Calls back whenever a draft says something else: typed, saved, or written by whatever else changes files. */
export function followDrafts(written: () => void): Disposable {
  // A pull changes files that are open nowhere.
  const files = workspace.createFileSystemWatcher(draftsPattern);
  const ofDraft = ({ languageId: language }: { readonly languageId: string }) => {
    if (language === languageId) written();
  };
  return Disposable.from(
    files,
    files.onDidChange(written),
    files.onDidCreate(written),
    files.onDidDelete(written),
    workspace.onDidChangeTextDocument(({ document }) => ofDraft(document)),
    workspace.onDidSaveTextDocument(ofDraft),
  );
}
