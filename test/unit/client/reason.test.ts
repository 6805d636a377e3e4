import assert from 'node:assert/strict';
import { isReason, withReason } from '../../../client/src/commands/reason';

describe('a reason to silence a check', () => {
  for (const text of ['', ' ', 'why', 'Why?', '“why”', '...', 'TBC', 'reason', '--', '1', 'n/a', 'x'])
    it(`is not “${text}”`, () => assert.equal(isReason(text), false));
  for (const text of [
    'The law itself says so',
    'why not: the agency is founded in March',
    'por ley',
    '法律用語',
  ])
    it(`is “${text}”`, () => assert.equal(isReason(text), true));

  it('stands in the comment, whatever is in it', () => {
    const edit = { changes: { 'file:///a': [{ newText: '# codraft-ignore x -- why\n' }] } };
    assert.deepEqual(withReason(edit, 'why', 'it costs $& and $1'), {
      changes: { 'file:///a': [{ newText: '# codraft-ignore x -- it costs $& and $1\n' }] },
    });
  });
});
