import assert from 'node:assert/strict';
import { discussionsBeside } from '../../../client/src/plan-files';

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
