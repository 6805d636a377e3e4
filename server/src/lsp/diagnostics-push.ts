import type { Connection } from 'vscode-languageserver';
import type { Plans } from '../service/index';
import { paced, type Changes, type DiagnosticsOut } from './changes';
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
}

interface Told {
  readonly resultId: string;
  /** The version of the document that it was about. */
  readonly version: number | undefined;
  readonly spelling: string;
}

function isSame(a: Told, b: Told): boolean {
  return a.resultId === b.resultId && a.version === b.version && a.spelling === b.spelling;
}

/** Sends diagnostics to an editor that does not ask for them: of every file of the plans, open or not. */
export function pushDiagnostics(sources: PushSources): DiagnosticsOut {
  const { connection, plans, documents, files, reports, changes, guard } = sources;
  const told = new Map<string, Told>();
  /** Of what has changed since this revision the editor does not know yet. */
  let sent = 0;

  const clear = (uri: string) => connection.sendDiagnostics({ uri, diagnostics: [] });

  const send = (uri: string): readonly Promise<void>[] => {
    const before = told.get(uri);
    const spelling = reports.clientUri(uri);
    // An editor that spells an address in its own way would keep what it was told under the other spelling.
    const cleared = before && before.spelling !== spelling ? [clear(before.spelling)] : [];
    if (!plans.has(uri)) return told.delete(uri) ? [...cleared, clear(spelling)] : cleared;
    const { resultId, items } = reports.of(uri);
    const version = documents.get(uri)?.version;
    const now = { resultId, version, spelling };
    if (before && isSame(before, now)) return [];
    told.set(uri, now);
    const about = version === undefined ? { uri: spelling } : { uri: spelling, version };
    return [...cleared, connection.sendDiagnostics({ ...about, diagnostics: [...items] })];
  };

  const sendNews = guard('Sending diagnostics', undefined, async () => {
    await files.ready();
    const isOpen = (uri: string) => documents.get(uri) !== undefined;
    const news = reports.changedSince(sent);
    sent = reports.revision();
    // One at a time, and first what somebody is looking at: it is on its way before the rest of the plan is checked.
    const inOrder = [...news].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
    for (const uri of inOrder) await Promise.all(send(uri));
  });

  const later = paced(sendNews);
  changes.onTold((urgency) => later[urgency]());
  return {
    // The file's own text has been read by the time anything is sent, so there is nothing to clear here.
    documentClosed: () => undefined,
    dispose: later.cancel,
  };
}
