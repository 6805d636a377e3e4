import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { folder, planFiles } from '../support/protocol-plan';
import { BuiltServer } from '../support/built-server';
import { codes } from '../support/protocol';

const ways: readonly (readonly [string, readonly string[]])[] = [
  ['server/node.js', ['--stdio']],
  ['cli.js', ['lsp', '--stdio']],
];

for (const [script, args] of ways) {
  describe(`The built server, started by ${script} ${args.join(' ')}`, () => {
    let disk: string;
    let server: BuiltServer;
    const uriOf = (path: string) => pathToFileURL(join(disk, path)).href;

    beforeEach(async () => {
      disk = realpathSync(mkdtempSync(join(tmpdir(), 'codraft-lsp-')));
      for (const [uri, text] of Object.entries(planFiles())) {
        const path = join(disk, uri.slice(folder.length));
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text);
      }
      server = new BuiltServer(script, args);
    });
    afterEach(() => {
      server.connection.dispose();
      server.process.kill();
      rmSync(disk, { recursive: true, force: true });
    });

    const openWithMistake = (path: string) =>
      server.connection.sendNotification('textDocument/didOpen', {
        textDocument: {
          uri: uriOf(path),
          languageId: 'yaml',
          version: 1,
          text: (planFiles()[`${folder}/${path}`] ?? '').replace('lead: ministry', 'lead: nobody'),
        },
      });

    it('logs what no handler caught, and ends, so that the editor can start it again', async () => {
      const accident = join(disk, 'accident.cjs');
      await writeFile(
        accident,
        "process.stdin.on('data', (sent) => { if (String(sent).includes('trip')) throw new Error('tripped'); });",
      );
      const tripped = new BuiltServer(script, args, ['--require', accident]);
      const logged = new Promise<string>((resolve) =>
        tripped.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
          if (message.includes('tripped')) resolve(message);
        }),
      );
      const ended = once(tripped.process, 'exit');
      await tripped.greet(uriOf('.'));
      await tripped.connection.sendNotification('trip');
      assert.match(await logged, /^Unexpected: Error: tripped/);
      assert.deepEqual(await ended, [1, null]);
      tripped.connection.dispose();
    });

    it('says what it did while the editor asks for it, and nothing of what is written', async () => {
      const lines: string[] = [];
      server.connection.onNotification('$/logTrace', ({ message }: { message: string }) => {
        lines.push(message);
      });
      await server.greet(uriOf('.'));
      await server.connection.sendNotification('$/setTrace', { value: 'messages' });
      await openWithMistake('commitments/one.commitment.yaml');
      await server.connection.sendRequest('textDocument/documentSymbol', {
        textDocument: { uri: uriOf('commitments/one.commitment.yaml') },
      });
      await server.connection.sendNotification('$/setTrace', { value: 'off' });
      assert.ok(
        lines.some((line) => /^symbols .*one\.commitment\.yaml: \d+\.\d ms$/.test(line)),
        lines.join('\n'),
      );
      assert.ok(
        lines.some((line) => / v1: \d/.test(line)),
        lines.join('\n'),
      );
      assert.doesNotMatch(lines.join('\n'), /nobody|ministry/);
      assert.equal(await server.end(), 0);
    });

    it('serves a plain editor that opens a folder, and ends when told to', async () => {
      await server.greet(uriOf('.'));
      await server.told(({ uri }) => uri === uriOf('commitments/two.commitment.yaml'));
      await openWithMistake('commitments/one.commitment.yaml');
      const { diagnostics } = await server.told(
        (params) => params.version === 1 && codes(params.diagnostics).includes('unknown-stakeholder'),
      );
      const [finding] = diagnostics.filter(({ code }) => code === 'unknown-stakeholder');
      const docs = new URL('../../docs/rules/unknown-stakeholder.md', import.meta.url).href;
      assert.equal(finding?.codeDescription?.href, docs);
      assert.equal(await server.end(), 0);
    });

    it('serves a plain editor that opens a single file of a plan', async () => {
      await server.greet(null);
      await openWithMistake('commitments/one.commitment.yaml');
      await server.told(({ diagnostics }) => codes(diagnostics).includes('unknown-stakeholder'));
      await server.told(({ uri }) => uri === uriOf('commitments/two.commitment.yaml'));
      assert.equal(await server.end(), 0);
    });

    it('goes on after a message that is no message', async () => {
      await server.greet(uriOf('.'));
      const frame = (text: string) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
      for (const text of ['{"jsonrpc":', '[]', 'null', '"hello"', '{}', '{"jsonrpc":"2.0","id":{}}']) {
        server.process.stdin.write(frame(text));
      }
      await openWithMistake('commitments/one.commitment.yaml');
      await server.told(({ diagnostics }) => codes(diagnostics).includes('unknown-stakeholder'));
      assert.equal(await server.end(), 0);
    });

    it('ends when the editor is gone without a word', async () => {
      await server.greet(uriOf('.'));
      const ended = once(server.process, 'exit');
      server.process.stdin.end();
      await ended;
    });
  });
}

describe('The built server, started as VS Code starts it', () => {
  it('speaks over the channel between processes', async () => {
    const path = fileURLToPath(new URL('../../dist/server/node.js', import.meta.url));
    const server = fork(path, ['--node-ipc'], { execArgv: [] });
    const answered = once(server, 'message');
    server.send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: process.pid, rootUri: null, capabilities: {} },
    });
    const [answer] = (await answered) as [{ result: { serverInfo: { name: string; version: string } } }];
    assert.equal(answer.result.serverInfo.name, 'codraft');
    assert.match(answer.result.serverInfo.version, /^\d+\.\d+\.\d+/);
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  });
});
