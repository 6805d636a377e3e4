import { PassThrough } from 'node:stream';
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  FileChangeType,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver/node';
import {
  createConnection,
  createProtocolConnection,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { createServer } from '../../server/src/lsp/create-server';
import type { Timings } from '../../server/src/lsp/timings';
import type { InitializationOptions } from '../../server/src/protocol/index';
import { createLines } from '../../server/src/service/index';
import { MemoryDisk } from './memory-disk';
import { folder } from './protocol-plan';

/** An editor that asks for diagnostics, as VS Code does. */
export const pulling: ClientCapabilities = {
  workspace: {
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
  },
};

/** The token of a question whose answer may come in parts. */
export const inParts = 'parts';

/** Nothing waits for a clock, so that a test waits for events only. What must not come by itself takes an hour. */
export const quick: Timings = { settle: 1, pause: 3_600_000, cursor: 3_600_000 };

export interface StartOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly folders?: readonly string[] | null;
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
  readonly timings?: Partial<Timings>;
  /** The day that it is for the server. */
  readonly today?: string;
  /** The disk shows nothing before. */
  readonly awake?: Promise<void>;
  /** The editor does not watch files before. */
  readonly watching?: Promise<void>;
}

export interface Edit {
  readonly replace: string;
  readonly by: string;
}

/** One end of a real connection to a real server in the same process, and the memory of what it was told. */
export class TestEditor {
  readonly disk: MemoryDisk;
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly registered: string[] = [];
  readonly parts: WorkspaceDiagnosticReportPartialResult[] = [];
  refreshes = 0;
  greeting: InitializeResult = { capabilities: {} };
  readonly #texts = new Map<string, string>();
  readonly #versions = new Map<string, number>();
  readonly #waiting = new Set<() => void>();
  readonly #end: () => void;
  #watching: Promise<void> | undefined;

  private constructor(files: Readonly<Record<string, string>>, timings: Timings, today: string) {
    this.disk = new MemoryDisk(files);
    const up = new PassThrough();
    const down = new PassThrough();
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    createServer(server, () => this.disk, { docsBase: 'file:///docs/', timings, today: () => today });
    server.listen();
    this.connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.#listen();
    this.connection.listen();
    this.#end = () => {
      this.connection.dispose();
      server.dispose();
    };
  }

  static async start(given: StartOptions = {}): Promise<TestEditor> {
    const editor = new TestEditor(
      given.files ?? {},
      { ...quick, ...given.timings },
      given.today ?? '2024-03-01',
    );
    if (given.awake) editor.disk.awake = given.awake;
    editor.#watching = given.watching;
    const folders = given.folders === undefined ? [folder] : given.folders;
    editor.greeting = await editor.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: folders?.[0] ?? null,
      workspaceFolders: folders?.map((uri) => ({ uri, name: 'plan' })) ?? null,
      capabilities: given.capabilities ?? pulling,
      initializationOptions: given.options,
    });
    await editor.tell('initialized', {});
    return editor;
  }

  #listen(): void {
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      this.#wake();
    });
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logged.push(message);
      this.#wake();
    });
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.#wake();
      return null;
    });
    this.connection.onRequest(
      'client/registerCapability',
      async ({ registrations }: { registrations: readonly { method: string }[] }) => {
        this.registered.push(...registrations.map(({ method }) => method));
        this.#wake();
        await this.#watching;
        return null;
      },
    );
    this.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, inParts, (part) => {
      this.parts.push(part);
      this.#wake();
    });
  }

  #wake(): void {
    for (const check of [...this.#waiting]) check();
  }

  /** Resolves when `find` first finds something, now or after something has come from the server. */
  until<T>(find: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const check = () => {
        const found = find();
        if (found === undefined) return;
        this.#waiting.delete(check);
        resolve(found);
      };
      this.#waiting.add(check);
      check();
    });
  }

  tell(method: string, params?: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  ask<T>(method: string, params?: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  open(uri: string, text = this.disk.files.get(uri) ?? '', languageId = 'ogp-draft'): Promise<void> {
    this.#texts.set(uri, text);
    this.#versions.set(uri, 1);
    return this.tell('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  text(uri: string): string {
    return this.#texts.get(uri) ?? '';
  }

  /** Replaces the first place where the text stands, as an editor would tell of typing. */
  async edit(uri: string, { replace, by }: Edit): Promise<number> {
    const text = this.text(uri);
    const start = text.indexOf(replace);
    if (start < 0) throw new Error(`The document has no ${JSON.stringify(replace)}`);
    const range = { start: this.#position(text, start), end: this.#position(text, start + replace.length) };
    this.#texts.set(uri, text.slice(0, start) + by + text.slice(start + replace.length));
    return this.#change(uri, { range, text: by });
  }

  /** Replaces the whole text in one step. */
  async rewrite(uri: string, text: string): Promise<number> {
    this.#texts.set(uri, text);
    return this.#change(uri, { text });
  }

  async #change(uri: string, change: unknown): Promise<number> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
    return version;
  }

  #position(text: string, offset: number) {
    const { line, column } = createLines(text).position(offset);
    return { line, character: column };
  }

  save(uri: string): Promise<void> {
    this.disk.files.set(uri, this.text(uri));
    return this.tell('textDocument/didSave', { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    return this.tell('textDocument/didClose', { textDocument: { uri } });
  }

  cursor(uri: string, atText: string): Promise<void> {
    const { line } = this.#position(this.text(uri), this.text(uri).indexOf(atText));
    return this.tell('codraft/cursor', { uri, line });
  }

  filesChanged(...changes: readonly (readonly [string, FileChangeType])[]): Promise<void> {
    return this.tell('workspace/didChangeWatchedFiles', {
      changes: changes.map(([uri, type]) => ({ uri, type })),
    });
  }

  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.ask('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async pull(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.report(uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** The rules that have something to say about a file. */
  async rules(uri: string): Promise<readonly string[]> {
    return codes(await this.pull(uri));
  }

  workspace(
    previousResultIds: readonly { uri: string; value: string }[] = [],
    partialResultToken?: string,
  ): Promise<WorkspaceDiagnosticReport> {
    return this.ask('workspace/diagnostic', {
      previousResultIds,
      ...(partialResultToken === undefined ? {} : { partialResultToken }),
    });
  }

  /** The next diagnostics for a file that were sent after `from` messages and that `isWanted` accepts. */
  sent(
    uri: string,
    isWanted: (rules: readonly string[], params: PublishDiagnosticsParams) => boolean = () => true,
    from = 0,
  ): Promise<PublishDiagnosticsParams> {
    return this.until(() =>
      this.published.slice(from).find((p) => p.uri === uri && isWanted(codes(p.diagnostics), p)),
    );
  }

  async stop(): Promise<void> {
    await this.ask('shutdown');
    this.#end();
  }
}

export function codes(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code }) => String(code));
}
