import assert from 'node:assert/strict';
import type { CodeLens, InlayHint, SemanticTokens, ServerCapabilities } from 'vscode-languageserver/node';
import type { ProgressResult, SetStageResult, StatusResult } from '../../server/src/protocol/index';
import { pulling, TestEditor } from '../support/protocol';
import { actionPlan, at, commitmentText, one, planFiles, stakeholders, two } from '../support/protocol-plan';

const everything = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
const refreshing = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
};

describe('at a glance', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());

  const lenses = (uri = one) =>
    editor.ask<CodeLens[] | null>('textDocument/codeLens', { textDocument: { uri } });
  const hints = (uri = one) =>
    editor.ask<InlayHint[] | null>('textDocument/inlayHint', { textDocument: { uri }, range: everything });
  /** The first time that the server asks for this. */
  const asked = (method: string) =>
    new Promise<void>((resolve) => {
      editor.connection.onRequest(method, () => {
        resolve();
        return null;
      });
    });

  it('lenses stand above a draft and its milestones, with nothing to click in an editor without our commands', async () => {
    editor = await TestEditor.start({ files: planFiles(), today: '2024-07-01' });
    await editor.open(one);
    const found = (await lenses()) ?? [];
    assert.deepEqual(
      found.map(({ range, command }) => [range.start.line, command?.command]),
      [
        [0, ''],
        [0, ''],
        [9, ''],
        [15, ''],
      ],
    );
    assert.ok(found[1]?.command?.title.includes('Overdue since 2024-06-30'));
  });

  it('lenses lead to what the editor says it can show', async () => {
    const commands = ['codraft.showProblems', 'codraft.preview'];
    editor = await TestEditor.start({ files: planFiles(), options: { commands } });
    await editor.open(one);
    const found = (await lenses()) ?? [];
    assert.deepEqual(
      found.flatMap(({ command }) => (command && command.command !== '' ? [command] : [])),
      [
        { title: found[0]?.command?.title, command: 'codraft.showProblems', arguments: [one] },
        { title: 'Preview', command: 'codraft.preview', arguments: [one] },
      ],
    );
  });

  it('hints name stakeholders, and are asked for again when their names change', async () => {
    editor = await TestEditor.start({ files: planFiles(), capabilities: refreshing });
    const again = asked('workspace/inlayHint/refresh');
    await editor.open(one);
    await editor.open(stakeholders);
    const before = (await hints()) ?? [];
    assert.deepEqual(
      before.map(({ label, position }) => [position.line, label]),
      [
        [6, '(Ministry of Finance)'],
        [7, '(Transparency Network)'],
        [14, '(Ministry of Finance)'],
        [20, '(Transparency Network)'],
      ],
    );
    await editor.edit(stakeholders, { replace: 'Ministry of Finance', by: 'Treasury' });
    await again;
    assert.equal((await hints())?.[0]?.label, '(Treasury)');
  });

  it('lenses are asked for again when another file changes what is found', async () => {
    editor = await TestEditor.start({ files: planFiles(), capabilities: refreshing });
    const again = asked('workspace/codeLens/refresh');
    await editor.open(one);
    await lenses();
    await editor.open(two);
    await editor.edit(two, { replace: 'number: 2', by: 'number: 1' });
    await again;
    assert.match((await lenses())?.[0]?.command?.title ?? '', /1 error/);
  });

  it('each can be switched off', async () => {
    const features = { codeLens: false, inlayHints: false, semanticTokens: false };
    editor = await TestEditor.start({ files: planFiles(), options: { features } });
    const capabilities: Partial<ServerCapabilities> = editor.greeting.capabilities;
    assert.equal(capabilities.codeLensProvider, undefined);
    assert.equal(capabilities.inlayHintProvider, undefined);
    assert.equal(capabilities.semanticTokensProvider, undefined);
    assert.ok(capabilities.hoverProvider);
    await assert.rejects(lenses());
  });

  it('are none for a file that is no draft', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(at('notes.yaml'), 'title: x\n');
    assert.equal(await lenses(at('notes.yaml')), null);
    assert.equal(await hints(at('notes.yaml')), null);
    assert.equal(await editor.ask<StatusResult>('codraft/status', { uri: at('notes.yaml') }), null);
  });

  it('colours are given for a document and for a part of it', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one, 'theme: contracts\nmilestones:\n  - { id: m1, due: 2024-06 }\n');
    const { legend } = editor.greeting.capabilities.semanticTokensProvider ?? {};
    const all = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri: one },
    });
    const index = (name: string) => legend?.tokenTypes.indexOf(name);
    assert.deepEqual(all.data, [
      ...[0, 7, 9, index('variable'), 0],
      ...[2, 10, 2, index('variable'), 1],
      ...[0, 9, 7, index('number'), 0],
    ]);
    const part = await editor.ask<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument: { uri: one },
      range: { start: { line: 1, character: 0 }, end: { line: 3, character: 0 } },
    });
    assert.deepEqual(part.data.slice(0, 3), [2, 10, 2]);
  });

  it('progress lists the plan down to its milestones, with places to open', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const [plan] = await editor.ask<ProgressResult>('codraft/progress');
    assert.equal(plan?.uri, actionPlan);
    const [theme] = plan.themes;
    assert.deepEqual(theme?.range.start, { line: 6, character: 4 });
    const [first] = theme.commitments;
    assert.equal(first?.uri, one);
    assert.deepEqual(
      first.milestones.map(({ id, range }) => [id, range.start]),
      [
        ['m1', { line: 9, character: 4 }],
        ['m2', { line: 15, character: 4 }],
      ],
    );
  });

  it('progress that changes is told, once somebody has asked, and only when it tells something else', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    let told = 0;
    const change = new Promise<void>((resolve) => {
      editor.connection.onNotification('codraft/progressChanged', () => {
        told++;
        resolve();
      });
    });
    const stages = async () =>
      (await editor.ask<ProgressResult>('codraft/progress'))[0]?.themes[0]?.commitments.map((c) => c.stage);
    await editor.open(one);
    await editor.edit(one, { replace: 'title: One', by: 'title: Eins' });
    assert.deepEqual(await stages(), ['initial', 'initial']);
    assert.equal(told, 0);
    await editor.edit(one, { replace: 'by June', by: 'by the end of June' });
    await editor.edit(one, { replace: 'stage: initial', by: 'stage: mature' });
    await change;
    assert.deepEqual(await stages(), ['mature', 'initial']);
    assert.equal(told, 1);
  });

  it('status says where a draft stands, and setting the stage says what is in the way and how', async () => {
    editor = await TestEditor.start({
      files: { ...planFiles(), [two]: commitmentText({ lead: 'nobody', number: 2 }) },
    });
    await editor.open(two);
    const status = await editor.ask<StatusResult>('codraft/status', { uri: two });
    assert.equal(status?.plan?.uri, actionPlan);
    assert.equal(status.stage, 'initial');
    assert.deepEqual([status.next?.stage, status.next?.count], ['mature', 1]);
    assert.deepEqual(status.next?.blockers[0]?.range.start, { line: 14, character: 10 });
    const { blockers, edits, version } = await editor.ask<SetStageResult>('codraft/setStage', {
      uri: two,
      stage: 'mature',
    });
    assert.deepEqual(
      blockers.map(({ rule }) => rule),
      ['unknown-stakeholder'],
    );
    assert.deepEqual(edits, [
      { range: { start: { line: 3, character: 7 }, end: { line: 3, character: 14 } }, newText: 'mature' },
    ]);
    assert.equal(version, 1);
    await assert.rejects(editor.ask('codraft/setStage', { uri: two, stage: 'nonsense' }));
    await assert.rejects(editor.ask('codraft/setStage', { uri: stakeholders, stage: 'final' }));
  });
});
