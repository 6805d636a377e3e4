import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ProtocolConnection, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** What `npm run build` makes, started as an editor other than VS Code starts it. */
export class BuiltServer {
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly #waiting = new Set<() => void>();

  constructor(script: string, args: readonly string[], options: readonly string[] = []) {
    const path = fileURLToPath(new URL(`../../dist/${script}`, import.meta.url));
    this.process = spawn(process.execPath, [...options, path, ...args]);
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      for (const check of [...this.#waiting]) check();
    });
    this.connection.listen();
  }

  /** Resolves with the first diagnostics, so far or to come, that are wanted. */
  told(isWanted: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    return new Promise((resolve) => {
      const check = () => {
        const found = this.published.find(isWanted);
        if (!found) return;
        this.#waiting.delete(check);
        resolve(found);
      };
      this.#waiting.add(check);
      check();
    });
  }

  async greet(folder: string | null): Promise<void> {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: folder,
      capabilities: {},
    });
    await this.connection.sendNotification('initialized', {});
  }

  /** Says goodbye as the protocol wants it, and returns the code that the server ends with. */
  async end(): Promise<number | null> {
    const ended = once(this.process, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = (await ended) as [number | null];
    return code;
  }
}
