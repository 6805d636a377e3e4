import assert from 'node:assert/strict';
import { discussionsBeside, draftName } from '../../../client/src/plan-files';

describe('discussionsBeside', () => {
  it('has the name of the commitment, with either ending', () => {
    assert.deepEqual(discussionsBeside('/p/commitments/1-agua.commitment.yaml'), [
      '/p/commitments/1-agua.discussion.yaml',
      '/p/commitments/1-agua.discussion.yml',
    ]);
    for (const path of ['/p/action-plan.yaml', '/p/1-agua.discussion.yaml', '/p/notes.md'])
      assert.deepEqual(discussionsBeside(path), []);
  });
});

describe('draftName', () => {
  it('leaves out what says of which kind a file is', () => {
    assert.equal(draftName('/p/commitments/1-agua.commitment.yaml'), '1-agua');
    assert.equal(draftName('/p/meetings/2023-06-22.meeting.yml'), '2023-06-22');
    assert.equal(draftName('/p/action-plan.yaml'), 'action-plan.yaml');
  });
});
