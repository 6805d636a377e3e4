import assert from 'node:assert/strict';
import { check, draftWith } from './check-text';

const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');

describe('long-summary', () => {
  for (const [count, finds] of [
    [1, 0],
    [60, 0],
    [61, 1],
    [300, 1],
  ] as const) {
    it(`finds ${finds === 1 ? 'too much' : 'nothing'} in ${count} words`, () => {
      assert.equal(check('long-summary', draftWith('summary', words(count))).length, finds);
    });
  }

  it('counts words as people do', () => {
    for (const word of ['open-data', "l'accès", '2,500', 'U.S.', 'and/or', 'über', '–']) {
      assert.equal(check('long-summary', draftWith('summary', words(60, word))).length, 0, word);
    }
    assert.equal(check('long-summary', draftWith('summary', words(61, 'open-data'))).length, 1);
  });

  it('counts the words of a script without spaces', () => {
    assert.equal(check('long-summary', draftWith('summary', '公开所有政府合同'.repeat(5))).length, 0);
    assert.equal(check('long-summary', draftWith('summary', '公开所有政府合同'.repeat(40))).length, 1);
  });

  it('says how long it is, and how long it may be', () => {
    const [found] = check('long-summary', draftWith('summary', words(75)), { stage: 'final' });
    assert.match(found?.message ?? '', /has 75 words.*at most 60 words/);
    assert.equal(found?.level, 'warning');
  });

  it('looks at the summary only', () => {
    assert.equal(check('long-summary', draftWith('solution', words(200))).length, 0);
    assert.equal(check('long-summary', 'summary: { tbc: later }\n').length, 0);
  });
});
