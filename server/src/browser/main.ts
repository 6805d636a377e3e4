import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientHost } from '../lsp/client-host';
import { createServer } from '../lsp/create-server';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
// There is no disk here, so the editor is asked for everything.
createServer(connection, (asked) => clientHost(asked));
connection.listen();
