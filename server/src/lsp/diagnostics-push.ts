import type { Connection } from 'vscode-languageserver';
import { kindOfFile, type Plans } from '../service/index';
import { debounce, type Changes, type DiagnosticsOut } from './changes';
import type { DraftFiles } from './draft-files';
import type { Guard } from './guard';
import type { OpenDocuments } from './open-documents';
import type { Reports } from './reports';

export interface PushSources {
  readonly connection: Connection;
  readonly plans: Plans;
  readonly documents: OpenDocuments;
  readonly files: DraftFiles;
  readonly reports: Reports;
  readonly changes: Changes;
  readonly guard: Guard;
  readonly wait: number;
}

/** Sends diagnostics to an editor that does not ask for them: of every file of the plans, open or not. */
export function pushDiagnostics(sources: PushSources): DiagnosticsOut {
  const { connection, plans, documents, files, reports, changes, guard, wait } = sources;
  /** What the editor has been told: the result, and the version of the document it was about. */
  const told = new Map<string, string>();

  const send = async (uri: string) => {
    const isOurs = plans.has(uri) && kindOfFile(uri) !== undefined;
    const document = documents.get(uri);
    const { resultId, items } = reports.of(uri);
    const state = `${resultId} ${document?.version ?? ''}`;
    if (isOurs ? told.get(uri) === state : !told.has(uri)) return;
    if (isOurs) told.set(uri, state);
    else told.delete(uri);
    const version = document && isOurs ? { version: document.version } : {};
    await connection.sendDiagnostics({ uri: reports.spell(uri), ...version, diagnostics: [...items] });
  };

  const sendNews = guard('Sending diagnostics', undefined, async () => {
    await files.ready();
    await Promise.all([...reports.takeNews()].map(send));
  });

  const later = debounce(wait, () => void sendNews());
  changes.onTold((urgency) => later[urgency]());
  return {
    // The file's own text has been read by the time anything is sent, so there is nothing to clear here.
    documentClosed: () => undefined,
    dispose: later.cancel,
  };
}
