import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol';
import type {
  FileHistoryParams,
  FileHistoryResult,
  SignedTextGiven,
} from '../../server/src/protocol/agreement';
import { sha256Digest } from '../../server/src/service/model/sign-off/scheme-sha256';
import { parseYaml } from '../../server/src/service/yaml/parse';
import { TestEditor, type StartOptions } from '../support/protocol';
import { commitmentText, one, planFiles, two } from '../support/protocol-plan';

const body = commitmentText();
const signed = `${body}sign_off:\n  - by: ministry\n    on: 2024-01-31\n    digest: ${sha256Digest(parseYaml(body).root)}\n`;
const changed = signed.replace('2024-06-30', '2025-06-30');

function textOf(message: string | { readonly value: string }): string {
  return typeof message === 'string' ? message : message.value;
}

describe('what was signed, in an editor with git', () => {
  let editor: TestEditor;
  const asked: FileHistoryParams[] = [];
  let whenAsked: () => void = () => undefined;
  afterEach(() => editor.stop());

  const start = async (history: FileHistoryResult | undefined, options: StartOptions = {}) => {
    asked.length = 0;
    editor = await TestEditor.start({
      files: { ...planFiles(), [one]: signed },
      options: { servesHistory: true },
      ...options,
    });
    editor.connection.onRequest('codraft/fileHistory', (params: FileHistoryParams) => {
      asked.push(params);
      whenAsked();
      if (history === undefined) throw new Error('git is broken');
      return history.slice(params.skip, params.skip + params.take);
    });
  };
  const question = () => new Promise<void>((resolve) => (whenAsked = resolve));
  const shown = async (): Promise<readonly string[]> => {
    const items = await editor.pull(one);
    return items
      .filter(({ code }) => code === 'changed-since-sign-off')
      .map(({ range, message }) => `${range.start.line} ${textOf(message).split('. ')[0] ?? ''}`);
  };
  const atSignature = [
    '22 The text has changed since “Ministry of Finance” signed it on 31 January 2024, so this signature is for a different text',
  ];

  it('is found far back, and the change shown where it is', async () => {
    const others = Array.from({ length: 25 }, (_, i) => changed.replace('Contracts', `Contracts ${i}`));
    await start([...others, signed]);
    await editor.open(one, changed);
    assert.deepEqual(await shown(), atSignature);
    const before = editor.refreshes;
    await editor.until(() => (asked.length === 3 && editor.refreshes > before ? true : undefined));
    assert.deepEqual(await shown(), [
      '13 This said “2024-06-30” when “Ministry of Finance” signed on 31 January 2024',
    ]);
    assert.deepEqual(
      asked.map(({ uri, skip, take }) => [uri, skip, take]),
      [
        [one, 0, 10],
        [one, 10, 10],
        [one, 20, 10],
      ],
    );
  });

  it('can be compared with the whole draft, from where it has changed', async () => {
    const commands = ['codraft.compareWithSigned', 'codraft.explain', 'codraft.silence'];
    await start([changed, signed], { options: { servesHistory: true, commands } });
    const actions = async () => {
      const diagnostics = await editor.pull(one);
      const range = diagnostics.find(({ code }) => code === 'changed-since-sign-off')?.range;
      const context = { diagnostics, only: ['quickfix'] };
      const found = await editor.ask<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: one },
        range,
        context,
      });
      return found.map(({ title, command }) => ({ title, given: command?.arguments?.[0] as unknown }));
    };
    const first = question();
    const before = editor.refreshes;
    await editor.open(one, changed);
    await shown();
    await first;
    await editor.until(() => (editor.refreshes > before ? true : undefined));
    const [show, ...others] = await actions();
    assert.equal(show?.title, 'Show what changed since it was signed on 31 January 2024');
    assert.deepEqual(
      others.map(({ title }) => title),
      ['Explain “changed since sign off”', 'Silence…'],
    );
    const { uri, digest } = show.given as SignedTextGiven;
    assert.equal(uri, one);
    assert.equal(await editor.ask('codraft/signedText', { digest }), signed);
    assert.equal(await editor.ask('codraft/signedText', { digest: 'sha256:0' }), null);
  });

  it('can be compared from any line of an answer, of which only the name is marked', async () => {
    const summary = 'summary: |\n  Anyone can read on one page\n\n  - who met which minister\n  - and why.\n';
    const before = body.replace(/^summary: .*\n/m, summary);
    const digest = sha256Digest(parseYaml(before).root);
    const after = `${before.replace('which minister', 'whom')}sign_off:\n  - by: ministry\n    digest: ${digest}\n`;
    const commands = ['codraft.compareWithSigned', 'codraft.explain'];
    await start([after.replace('whom', 'which minister')], { options: { servesHistory: true, commands } });
    const refreshes = editor.refreshes;
    await editor.open(one, after);
    await shown();
    await editor.until(() => (editor.refreshes > refreshes ? true : undefined));
    assert.match((await shown()).join('\n'), /^4 This said “Anyone can read.*$/);
    const offered = async (line: number, from = 0, to = from) => {
      const range = { start: { line, character: from }, end: { line, character: to } };
      const params = { textDocument: { uri: one }, range, context: { diagnostics: [] } };
      const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', params);
      return actions.flatMap(({ command }) =>
        command?.command === 'codraft.compareWithSigned' ? [line] : [],
      );
    };
    const lines = after.split('\n').map((_, line) => line);
    const where = await Promise.all(lines.map((line) => offered(line)));
    assert.deepEqual(where.flat(), [4, 5, 6, 7, 8]);
    assert.deepEqual(await offered(7, 10, 13), [7]);
  });

  it('is asked for once, and the change stays at the signature where git has it not', async () => {
    await start([changed, 'title: Another\n']);
    const first = question();
    await editor.open(one, changed);
    await first;
    await editor.edit(one, { replace: 'title: Contracts', by: 'title: All contracts' });
    assert.deepEqual(await shown(), atSignature);
    const other = question();
    await editor.open(two, changed);
    await other;
    assert.deepEqual(
      asked.map(({ uri }) => uri),
      [one, two],
    );
  });

  it('is not known to an editor whose git fails, or that has none', async () => {
    await start(undefined);
    const first = question();
    await editor.open(one, changed);
    await first;
    assert.deepEqual(await shown(), atSignature);
    await editor.stop();
    await start([signed], { options: {} });
    await editor.open(one, changed);
    assert.deepEqual(await shown(), atSignature);
    assert.equal(asked.length, 0);
  });
});
