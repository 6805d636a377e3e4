import assert from 'node:assert/strict';
import type { DiscussionResult, SayingInfo, SayResult } from '../../server/src/protocol/discussion';
import { TestEditor } from '../support/protocol';
import { at, planFiles } from '../support/protocol-plan';

const commitment = at('commitments/9-new.commitment.yaml');
const discussion = at('commitments/9-new.discussion.yaml');
const text = `title: Open registers
problem:
  statement: >-
    Anyone can found a company without
    saying who owns it.
`;
const entry = { by: 'Amina', on: '2024-03-12', text: 'Since when?' };
const place = (line: number, character: number) => ({ line, character });

describe('the discussion of a commitment', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());
  const threads = () => editor.ask<DiscussionResult>('codraft/discussion', { uri: commitment });
  const say = (saying: SayingInfo, uri = commitment) => editor.ask<SayResult>('codraft/say', { uri, saying });
  const marked: SayingInfo = {
    kind: 'remark',
    on: { range: { start: place(3, 23), end: place(4, 10) } },
    entry,
  };

  it('begins with a file, whose remark follows its words', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(commitment, text);
    assert.deepEqual(await threads(), []);
    const noted = await say(marked);
    assert.equal(noted.kind, 'new-file');

    assert.equal(noted.file.uri, discussion);
    await editor.open(discussion, noted.file.text);
    const [thread] = (await threads()) ?? [];
    assert.deepEqual(thread, {
      id: 'amina-1',
      question: 'What problem does the commitment aim to address?',
      place: 'problem/statement',
      range: { start: place(3, 23), end: place(4, 10) },
      words: 'company without saying',
      state: 'there',
      isSettled: false,
      entries: [{ ...entry, day: '12 March 2024' }],
    });
  });

  it('goes on by edits for the version that is open, and is told of when it changes', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(commitment, text);
    const first = await say({ kind: 'remark', on: { place: 'title' }, entry });
    assert.equal(first.kind, 'new-file');
    await editor.open(discussion, first.file.text);
    await threads();
    const told: unknown[] = [];
    editor.connection.onNotification('codraft/discussionChanged', (params) => void told.push(params));
    const reply = await say({ kind: 'reply', id: 'amina-1', entry: { ...entry, by: 'Jo' } });
    assert.equal(reply.kind === 'edits' && reply.version, 1);
    assert.equal(reply.kind === 'edits' && reply.uri, discussion);
    const settled = await say({ kind: 'settle', id: 'amina-1', isSettled: true });
    assert.equal(settled.kind === 'edits' && settled.edits[0]?.newText.trim(), 'state: settled');
    await editor.rewrite(discussion, 'remarks: []\n');
    while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(told, [{ uri: commitment }]);
  });

  it('is of commitments, and is not written into where it cannot be read', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(commitment, text);
    await editor.open(discussion, 'remarks: none\n');
    assert.deepEqual(await say(marked), { kind: 'no-place', uri: discussion });
    assert.deepEqual(await say({ kind: 'reply', id: 'amina-1', entry }), {
      kind: 'no-place',
      uri: discussion,
    });
    assert.equal(await editor.ask('codraft/discussion', { uri: at('action-plan.yaml') }), null);
    await assert.rejects(say(marked, at('action-plan.yaml')), /Nothing is said/);
  });
});
