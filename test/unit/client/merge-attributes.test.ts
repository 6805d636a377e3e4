import assert from 'node:assert/strict';
import { namesCodraft } from '../../../client/src/git/merge-attributes';

describe('namesCodraft', () => {
  it('finds the lines that name Codraft for merging, and nothing else', () => {
    assert.ok(namesCodraft('* text=auto\n*.commitment.yaml merge=codraft\n'));
    assert.ok(namesCodraft('action-plan.yaml text\tmerge=codraft eol=lf\r\n'));
    for (const text of [
      '',
      '# *.yaml merge=codraft',
      '*.yaml -merge=codraft',
      '*.yaml merge=codraft2',
      'merge=codraft',
      '*.yaml merge=union',
    ])
      assert.equal(namesCodraft(text), false, text);
  });
});
