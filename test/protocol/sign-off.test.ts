import assert from 'node:assert/strict';
import type { SignatoriesResult, SignOffParams, SignOffResult } from '../../server/src/protocol/agreement';
import { TestEditor } from '../support/protocol';
import { one, planFiles, stakeholders } from '../support/protocol-plan';

describe('signing a draft in an editor', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());
  const sign = (params: Omit<SignOffParams, 'uri'>) =>
    editor.ask<SignOffResult>('codraft/signOff', { uri: one, ...params });
  const signatories = (uri = one) => editor.ask<SignatoriesResult>('codraft/signatories', { uri });
  const list =
    'stakeholders:\n  - { id: gov, name: Government, sector: government }\n  - { id: ngo, name: Friends, sector: civil_society }\n';
  const text = 'number: 1\ntitle: One\nleads: { civil_society: [ngo] }\nstage: halfway\n';

  it('answers with who may sign, with the errors of the draft, and with the edits for the version that is open', async () => {
    editor = await TestEditor.start({ files: { ...planFiles(), [stakeholders]: list }, today: '2026-11-24' });
    await editor.open(one, text);
    const known = await signatories();
    assert.deepEqual(known.signatories, [
      { id: 'ngo', name: 'Friends', role: 'lead' },
      { id: 'gov', name: 'Government', role: 'listed' },
    ]);
    assert.deepEqual(
      known.facts.map(({ text, range }) => `${range.start.line} ${text}`),
      ['1 Commitment 1: “One” (First sketch)', '2 Led by Friends', '1 No milestones'],
    );
    assert.deepEqual(
      known.blockers.map(({ rule }) => rule),
      ['unknown-value'],
    );
    const result = await sign({ by: 'ngo' });
    assert.equal(result.kind, 'signed');
    assert.deepEqual([result.on, result.version, result.edits.length], ['2026-11-24', 1, 1]);
    assert.match(
      result.edits[0]?.newText ?? '',
      /^sign_off:\n {2}- by: ngo\n {4}on: 2026-11-24\n {4}digest: codraft-2:/,
    );
    await editor.open(one, text + (result.edits[0]?.newText ?? ''));
    assert.deepEqual((await signatories()).signatories[0]?.signature, {
      by: 'ngo',
      on: '2026-11-24',
      text: 'same',
    });
    assert.deepEqual(await sign({ by: 'ngo' }), {
      kind: 'signed',
      edits: [],
      version: 1,
      on: '2026-11-24',
    });
  });

  it('refuses with a sentence', async () => {
    editor = await TestEditor.start({ files: { ...planFiles(), [stakeholders]: list } });
    await editor.open(one, text);
    const unknown = await sign({ by: 'nog' });
    assert.match(unknown.kind === 'refused' ? unknown.why : '', /Did you mean “ngo”/);
    const day = await sign({ by: 'ngo', on: 'yesterday' });
    assert.match(day.kind === 'refused' ? day.why : '', /is not a day/);
    assert.match((await signatories(stakeholders)).why ?? '', /Only a commitment/);
    await editor.open(one, 'title: "A\n');
    assert.match((await signatories()).why ?? '', /cannot be read in full/);
    await assert.rejects(signatories('file:///nowhere.txt'), /not a draft/);
  });
});
