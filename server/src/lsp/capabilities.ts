import type { ServerCapabilities } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities';
import { featureCapabilities } from './features/features';
import { fileOperations } from './follow-files';

/** What this server tells the editor that it can do. */
export function capabilitiesFor(client: ClientAbilities): ServerCapabilities {
  return {
    ...featureCapabilities(client),
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations,
    },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
  };
}
