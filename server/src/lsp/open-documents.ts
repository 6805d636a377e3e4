import type { Connection } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { canonical } from './addresses';
import type { Guard } from './guard';

/** The documents that the editor has open, by their canonical address. What is open wins over what is stored. */
export interface OpenDocuments {
  get(uri: string): TextDocument | undefined;
  addresses(): readonly string[];
}

/** Each is called with the canonical address. */
export interface DocumentListener {
  opened(uri: string, text: string): void;
  changed(uri: string, text: string): void;
  saved(uri: string): void;
  closed(uri: string): void;
}

export function followDocuments(
  connection: Connection,
  guard: Guard,
  listener: DocumentListener,
): OpenDocuments {
  const open = new Map<string, TextDocument>();
  const documents = new TextDocuments(TextDocument);
  // Opening is told as a change too.
  let opening: string | undefined;

  documents.onDidOpen(({ document }) => {
    const uri = canonical(document.uri);
    open.set(uri, document);
    opening = uri;
    guard(`Opening ${uri}`, undefined, () => listener.opened(uri, document.getText()))();
  });
  documents.onDidChangeContent(({ document }) => {
    const uri = canonical(document.uri);
    open.set(uri, document);
    if (opening !== uri) {
      guard(`A change of ${uri}`, undefined, () => listener.changed(uri, document.getText()))();
    }
    opening = undefined;
  });
  documents.onDidSave(({ document }) => {
    const uri = canonical(document.uri);
    guard(`Saving ${uri}`, undefined, () => listener.saved(uri))();
  });
  documents.onDidClose(({ document }) => {
    const uri = canonical(document.uri);
    open.delete(uri);
    guard(`Closing ${uri}`, undefined, () => listener.closed(uri))();
  });

  documents.listen({
    onDidOpenTextDocument: (run) => connection.onDidOpenTextDocument(guard('didOpen', undefined, run)),
    onDidChangeTextDocument: (run) => connection.onDidChangeTextDocument(guard('didChange', undefined, run)),
    onDidCloseTextDocument: (run) => connection.onDidCloseTextDocument(guard('didClose', undefined, run)),
    onDidSaveTextDocument: (run) => connection.onDidSaveTextDocument(guard('didSave', undefined, run)),
    onWillSaveTextDocument: (run) => connection.onWillSaveTextDocument(run),
    onWillSaveTextDocumentWaitUntil: (run) => connection.onWillSaveTextDocumentWaitUntil(run),
  });

  return { get: (uri) => open.get(uri), addresses: () => [...open.keys()] };
}
