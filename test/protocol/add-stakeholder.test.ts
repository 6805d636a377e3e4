import assert from 'node:assert/strict';
import type {
  AddStakeholderParams,
  AddStakeholderResult,
  MentionStakeholderParams,
  MentionStakeholderResult,
  ProposeStakeholderResult,
} from '../../server/src/protocol/stakeholders';
import { splitCursor } from '../support/cursor';
import { TestEditor } from '../support/protocol';
import { actionPlan, at, planFiles, stakeholders } from '../support/protocol-plan';

const commitment = at('commitments/9-new.commitment.yaml');
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

  it('proposes the name and the id that are meant by what was typed', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const propose = (written: string) =>
      editor.ask<ProposeStakeholderResult>('codraft/proposeStakeholder', { written });
    assert.deepEqual(await propose('land-registry'), { id: 'land-registry', name: 'Land Registry' });
    assert.deepEqual(await propose('Urząd Miasta Łódź'), {
      id: 'urzad-miasta-lodz',
      name: 'Urząd Miasta Łódź',
    });
    assert.deepEqual(await propose('内閣府'), { id: '', name: '内閣府' });
  });

  it('names somebody at the cursor, where the form takes an organisation and nothing else stands', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const mention = async (marked: string, written = '', uri = commitment) => {
      const { text, offset } = splitCursor(marked);
      await editor.open(uri, text);
      const before = text.slice(0, offset).split('\n');
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const params: MentionStakeholderParams = { uri, position, id: 'new-one', written };
      const { edits } = await editor.ask<MentionStakeholderResult>('codraft/mentionStakeholder', params);
      await editor.close(uri);
      return edits.map(({ newText }) => newText);
    };
    assert.deepEqual(await mention('milestones:\n  - id: m1\n    lead:<|>\n'), [' new-one']);
    assert.deepEqual(await mention('leads:\n  government: <|>\n'), ['[new-one]']);
    assert.deepEqual(await mention('leads:\n  government: [<|> treasury]\n'), ['new-one, ']);
    assert.deepEqual(await mention('leads:\n  government:\n    <|>\n'), ['- new-one']);
    assert.deepEqual(await mention('leads:\n  government: [New O<|>ne]\n', 'New One'), ['new-one']);
    assert.deepEqual(await mention('leads:\n  government: [treasury<|>]\n'), []);
    for (const elsewhere of ['number:<|>\n', 'title: <|>\n', 'stage: <|>\n', '<|>\n', '# note: <|>\n'])
      assert.deepEqual(await mention(elsewhere), [], elsewhere);
    assert.deepEqual(await mention('number:<|>\n', '', actionPlan), []);
  });
});
