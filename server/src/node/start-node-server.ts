import type { Connection } from 'vscode-languageserver/node';
import { createConnection } from 'vscode-languageserver/node';
import { createServer } from '../lsp/create-server';
import { describe } from '../lsp/guard';
import { diskHost } from './disk-host';
import { findDocsBase } from './docs-folder';

/** Starts the server over what the command line says: `--stdio`, `--node-ipc`, `--socket=…` or `--pipe=…`. */
export function startNodeServer(): void {
  const connection = createConnection();
  surviveAccidents(connection);
  const docsBase = findDocsBase(__dirname);
  createServer(connection, diskHost, docsBase === undefined ? {} : { docsBase });
  connection.listen();
}

/** The last wall: whatever escapes a handler is logged, and the drafts stay checked. */
function surviveAccidents(connection: Connection): void {
  const log = (error: unknown) => {
    // The editor is gone, so nobody can be told and there is nothing left to serve.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exit(1);
    try {
      connection.console.error(`Unexpected: ${describe(error)}`);
    } catch {
      // There is nobody to tell.
    }
  };
  process.on('uncaughtException', log);
  process.on('unhandledRejection', log);
}
