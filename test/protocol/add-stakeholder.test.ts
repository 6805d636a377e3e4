import assert from 'node:assert/strict';
import type { AddStakeholderParams, AddStakeholderResult } from '../../server/src/protocol/index';
import { TestEditor } from '../support/protocol';
import { actionPlan, planFiles, stakeholders } from '../support/protocol-plan';

const wanted: AddStakeholderParams = { plan: actionPlan, id: 'new-one', name: 'New One', sector: 'other' };

describe('adding a stakeholder', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());
  const ask = (params: Partial<AddStakeholderParams> = {}) =>
    editor.ask<AddStakeholderResult>('codraft/addStakeholder', { ...wanted, ...params });

  it('answers with the edits, for the version that is open', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const stored = await ask();
    assert.equal(stored.kind === 'edits' && stored.version, null);
    await editor.open(stakeholders, 'stakeholders:\n  - id: a\n    name: A\n');
    const open = await ask();
    assert.deepEqual(open, {
      kind: 'edits',
      uri: stakeholders,
      edits: [
        {
          range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } },
          newText: '  - id: new-one\n    name: New One\n    sector: other\n',
        },
      ],
      version: 1,
    });
  });

  it('answers with a new file where there is no list, and says who is listed already', async () => {
    const files = Object.fromEntries(Object.entries(planFiles()).filter(([uri]) => uri !== stakeholders));
    editor = await TestEditor.start({ files });
    const made = await ask();
    assert.equal(made.kind === 'new-file' && made.file.uri, stakeholders);
    await editor.open(stakeholders, 'stakeholders:\n  - id: new-one\n    name: Already here\n');
    assert.deepEqual(await ask(), { kind: 'listed', name: 'Already here' });
  });

  it('writes nothing into a list that cannot be read, and knows no other plan', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(stakeholders, 'stakeholders: none\n');
    assert.deepEqual(await ask(), { kind: 'no-place' });
    await assert.rejects(ask({ plan: 'file:///elsewhere/action-plan.yaml' }), /no action plan/);
  });
});
