import type { LogOutputChannel, TextDocument } from 'vscode';
import { Disposable, FileType, Uri, languages, workspace } from 'vscode';
import { languageId } from '../../server/src/protocol/index';
import { companionFileNames, fileName, planFileName } from './plan-files';

const plainYaml = 'yaml';

/**
 * Opens `stakeholders.yaml` and `contacts.yaml` as OGP drafts beside a plan, and only there. The manifest can claim names
 * only everywhere at once, so this is done in code: when such a file opens, and when a plan's file comes or goes.
 */
export function followPlanFiles(log: LogOutputChannel): Disposable {
  const consider = (document: TextDocument): void => {
    setLanguage(document).catch((error: unknown) =>
      log.debug(`Language of ${document.uri.toString()}: ${String(error)}`),
    );
  };
  const considerAll = (): void => workspace.textDocuments.forEach(consider);
  const watcher = workspace.createFileSystemWatcher(`**/${planFileName}`, false, true, false);
  considerAll();
  return Disposable.from(
    watcher,
    watcher.onDidCreate(considerAll),
    watcher.onDidDelete(considerAll),
    workspace.onDidOpenTextDocument(consider),
  );
}

/** Only a file that VS Code takes for plain YAML is switched: another language was somebody's choice. */
async function setLanguage(document: TextDocument): Promise<void> {
  if (!companionFileNames.includes(fileName(document.uri.path))) return;
  if (document.languageId !== plainYaml && document.languageId !== languageId) return;
  const wanted = (await isBesidePlan(document.uri)) ? languageId : plainYaml;
  if (document.isClosed || document.languageId === wanted) return;
  await languages.setTextDocumentLanguage(document, wanted);
}

async function isBesidePlan(uri: Uri): Promise<boolean> {
  try {
    const { type } = await workspace.fs.stat(Uri.joinPath(uri, '..', planFileName));
    return (type & FileType.File) !== 0;
  } catch {
    return false;
  }
}
