import { spawn } from 'node:child_process';
import { once } from 'node:events';

const patience = 60_000;

/** A language server in a process of its own, and the little of an editor that the bench needs. */
export class LspSession {
  #next = 1;
  #answers = new Map();
  #listeners = new Set();
  #buffer = Buffer.alloc(0);

  constructor(command, { settings = {} } = {}) {
    this.settings = settings;
    this.started = performance.now();
    this.process = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'ignore'] });
    this.process.stdout.on('data', (chunk) => this.#read(chunk));
  }

  async greet({ folder, capabilities, options }) {
    const answer = await this.ask('initialize', {
      processId: process.pid,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: 'bench' }],
      capabilities: { ...capabilities, workspace: { configuration: true, ...capabilities.workspace } },
      initializationOptions: options,
    });
    this.tell('initialized', {});
    return answer;
  }

  ask(method, params) {
    const id = this.#next++;
    this.#write({ id, method, params });
    return new Promise((resolve, reject) => this.#answers.set(id, { resolve, reject }));
  }

  tell(method, params) {
    this.#write({ method, params });
  }

  /** The next diagnostics that are sent for a file and are wanted. A server that sends none must not stop the bench. */
  told(uri, isWanted = () => true) {
    return new Promise((resolve, reject) => {
      const finish = () => {
        clearTimeout(timer);
        this.#listeners.delete(listener);
      };
      const listener = (params) => {
        if (params.uri !== uri || !isWanted(params)) return;
        finish();
        resolve(params.diagnostics);
      };
      const giveUp = () => {
        finish();
        this.process.kill();
        reject(new Error(`No such diagnostics for ${uri} within ${patience / 1000} seconds`));
      };
      const timer = setTimeout(giveUp, patience);
      this.#listeners.add(listener);
    });
  }

  async end() {
    const ended = once(this.process, 'exit');
    await this.ask('shutdown');
    this.tell('exit');
    await ended;
  }

  #write(message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(chunk) {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, end))?.[1]);
      const start = end + 4;
      if (this.#buffer.length < start + length) return;
      const message = JSON.parse(this.#buffer.toString('utf8', start, start + length));
      this.#buffer = this.#buffer.subarray(start + length);
      this.#take(message);
    }
  }

  #take({ id, method, params, result, error }) {
    if (method === undefined) {
      const answer = this.#answers.get(id);
      this.#answers.delete(id);
      if (error) answer?.reject(new Error(error.message));
      else answer?.resolve(result);
    } else if (id !== undefined) {
      this.#write({ id, result: method === 'workspace/configuration' ? this.#configure(params) : null });
    } else if (method === 'textDocument/publishDiagnostics') {
      for (const listener of [...this.#listeners]) listener(params);
    }
  }

  #configure({ items }) {
    return items.map(({ section }) => this.settings[section] ?? null);
  }
}

/** What an editor says of itself that asks for diagnostics, and one that waits for them. */
export const pulling = {
  workspace: { diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: {} },
};
export const waiting = { textDocument: { publishDiagnostics: { versionSupport: true } } };

const wordLength = 10;

/** A document as an editor holds it, in which somebody types one letter after another behind a given text. */
export class TypedDocument {
  version = 1;
  #line;
  #column;
  #letters = 0;

  constructor(uri, languageId, text, after) {
    this.item = { uri, languageId, version: 1, text };
    const before = text.slice(0, text.indexOf(after) + after.length).split('\n');
    this.#line = before.length - 1;
    this.#column = before.at(-1).length;
  }

  open(session) {
    session.tell('textDocument/didOpen', { textDocument: this.item });
  }

  /** Types the next letter, or takes the word away again when it is long enough. */
  type(session) {
    this.version++;
    const isWhole = this.#letters === wordLength;
    const at = (letters) => ({ line: this.#line, character: this.#column + letters });
    const change = isWhole
      ? { range: { start: at(0), end: at(wordLength) }, text: '' }
      : { range: { start: at(this.#letters), end: at(this.#letters) }, text: 'x' };
    this.#letters = isWhole ? 0 : this.#letters + 1;
    session.tell('textDocument/didChange', {
      textDocument: { uri: this.item.uri, version: this.version },
      contentChanges: [change],
    });
  }
}
