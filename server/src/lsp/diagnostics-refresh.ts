import type { Connection } from 'vscode-languageserver';
import { debounce, type Changes, type DiagnosticsOut } from './changes';
import type { Answered } from './diagnostics-pull';
import type { WorkspacePulls } from './diagnostics-workspace';
import type { DraftFiles } from './draft-files';
import type { Guard } from './guard';
import type { OpenDocuments } from './open-documents';
import type { Reports } from './reports';

export interface RefreshSources {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  readonly files: DraftFiles;
  readonly reports: Reports;
  readonly changes: Changes;
  readonly guard: Guard;
  readonly answered: ReadonlyMap<string, Answered>;
  readonly workspace: WorkspacePulls;
  readonly wait: number;
}

/** Lets an editor that asks for diagnostics know when it should ask again, since a change elsewhere has changed them. */
export function refreshDiagnostics(sources: RefreshSources): DiagnosticsOut {
  const { connection, documents, files, reports, changes, guard, answered, workspace, wait } = sources;

  let hasClosed = false;
  let told = 0;

  /** An editor asks by itself after a change of the document, so only what it cannot know of matters. */
  const isOutdated = (uri: string) => {
    const last = answered.get(uri);
    return (
      last !== undefined &&
      last.version === documents.get(uri)?.version &&
      last.resultId !== reports.of(uri).resultId
    );
  };

  const settle = guard('Telling news about diagnostics', undefined, async () => {
    await files.ready();
    const isOld = workspace.tellNews(reports.changedSince(told));
    told = reports.revision();
    if (hasClosed) workspace.endWaiting();
    hasClosed = false;
    if (isOld || documents.addresses().some(isOutdated)) await connection.languages.diagnostics.refresh();
  });

  const later = debounce(wait, () => void settle());
  changes.onTold((urgency) => later[urgency]());
  return {
    // Only the editor knows what it still shows of it, so it is made to ask about all drafts anew.
    documentClosed() {
      hasClosed = true;
    },
    dispose() {
      later.cancel();
      workspace.endWaiting();
    },
  };
}
