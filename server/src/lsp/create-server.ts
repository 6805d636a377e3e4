import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities';
import { readAbilities } from './client-abilities';
import { createGuard } from './guard';
import type { Host } from './host';
import { startSession, type Session } from './session';
import { usualTimings, type Timings } from './timings';
import { today } from './today';
import { version } from './version';

export interface ServerOptions {
  /** Where the pages about the rules lie, when the editor does not say. */
  readonly docsBase?: string;
  readonly timings?: Timings;
  /** The day that it is, `YYYY-MM-DD`. */
  readonly today?: () => string;
}

/** Makes the host once it is known what the editor can do. */
export type HostFor = (connection: Connection, client: { readonly servesFiles: boolean }) => Host;

/** The language server: everything that is the same in a process and in a web worker. */
export function createServer(connection: Connection, hostFor: HostFor, options: ServerOptions = {}): void {
  const guard = createGuard(connection.console, connection.tracer);
  const serverInfo = { name: 'codraft', version };
  let session: Session | undefined;

  const initialize = (params: InitializeParams): InitializeResult => {
    const client = readAbilities(params);
    session?.dispose();
    session = startSession({
      connection,
      guard,
      client,
      host: hostFor(connection, client),
      docsBase: client.docsBase ?? options.docsBase,
      timings: options.timings ?? usualTimings,
      today: options.today ?? today,
    });
    return { capabilities: capabilitiesFor(client), serverInfo };
  };

  connection.onInitialize(guard('initialize', { capabilities: {}, serverInfo }, initialize));
  connection.onInitialized(guard('initialized', undefined, () => session?.ready()));
  connection.onShutdown(guard('shutdown', undefined, () => session?.dispose()));
}
