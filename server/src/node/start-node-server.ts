import type { Connection } from 'vscode-languageserver/node';
import { LogMessageNotification, MessageType, createConnection } from 'vscode-languageserver/node';
import { createServer } from '../lsp/create-server';
import { describe } from '../lsp/guard';
import { diskHost } from './disk-host';
import { findDocsBase } from './docs-folder';

/** Starts the server over what the command line says: `--stdio`, `--node-ipc`, `--socket=…` or `--pipe=…`. */
export function startNodeServer(): void {
  const connection = createConnection();
  endAfterAccidents(connection);
  const docsBase = findDocsBase(__dirname);
  createServer(connection, diskHost, docsBase === undefined ? {} : { docsBase });
  connection.listen();
}

/**
 * What escapes every handler may have left anything half done: it is logged, and the server ends. An editor starts it again,
 * and what it found until then stays marked as old.
 */
function endAfterAccidents(connection: Connection): void {
  const end = (error: unknown) => {
    // Where the editor is gone, nobody can be told.
    void connection
      .sendNotification(LogMessageNotification.type, {
        type: MessageType.Error,
        message: `Unexpected: ${describe(error)}`,
      })
      .catch(() => undefined)
      .finally(() => process.exit(1));
  };
  process.once('uncaughtException', end);
  process.once('unhandledRejection', end);
}
