import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { createGuard, guardAfter } from '../../../server/src/lsp/guard';

describe('The guard around handlers', () => {
  const logged: string[] = [];
  const guard = createGuard({ error: (message) => logged.push(message) }, { log: () => undefined });
  const isTakenBack = (error: unknown) =>
    error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled;

  beforeEach(() => logged.splice(0));

  it('does not begin with a question that was taken back while it stood in the queue', () => {
    const source = new CancellationTokenSource();
    const begun: string[] = [];
    const handle = guard('hover', false, (params: string, token: unknown) => {
      begun.push(params);
      return token !== undefined;
    });
    assert.equal(handle('first', source.token), true);
    source.cancel();
    assert.throws(() => handle('second', source.token), isTakenBack);
    assert.deepEqual(begun, ['first']);
    assert.deepEqual(logged, []);
  });

  it('looks again after it has waited', async () => {
    let go = (): void => undefined;
    const waited = new Promise<void>((resolve) => (go = resolve));
    const source = new CancellationTokenSource();
    const begun: string[] = [];
    const handle = guardAfter(guard, () => waited)('status', 'none', (params: string, token: unknown) => {
      begun.push(params);
      return token === undefined ? 'nothing' : `of ${params}`;
    });
    const kept = handle('first', new CancellationTokenSource().token);
    const takenBack = handle('second', source.token);
    source.cancel();
    go();
    assert.equal(await kept, 'of first');
    await assert.rejects(async () => takenBack, isTakenBack);
    assert.deepEqual(begun, ['first']);
    assert.deepEqual(logged, []);
  });

  it('answers the default for what fails after waiting, and says so in the log', async () => {
    const handle = guardAfter(guard, () => Promise.resolve())('status', 'none', (params: string): string => {
      throw new Error(`Nothing known of ${params}`);
    });
    assert.equal(await handle('it'), 'none');
    assert.match(logged.join('\n'), /^status: Error: Nothing known of it/);
  });
});
