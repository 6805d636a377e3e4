import assert from 'node:assert/strict';
import type { Stage } from '../../../../server/src/service';
import { check } from '../writing/check-text';

const rule = 'no-open-government-value';
const find = (draft: string, stage: Stage = 'mature') => check(rule, draft, { language: 'en', stage });

describe(rule, () => {
  const without: Readonly<Record<string, string>> = {
    'no analysis': 'title: X\n',
    'an empty analysis': 'title: X\nanalysis:\n',
    'three empty answers': 'analysis:\n  transparency:\n  accountability: ""\n  participation:\n',
    'three thin answers':
      'analysis:\n  transparency: The commitment will promote transparency.\n  accountability: n/a\n  participation: "Yes"\n',
    'a placeholder': 'analysis:\n  transparency: TBC\n',
    'the answer of another question':
      'summary: Anyone can read all notices.\nanalysis:\n  transparency: Anyone can read all notices.\n',
  };
  for (const [what, draft] of Object.entries(without)) {
    it(`speaks of ${what}`, () => assert.equal(find(draft).length, 1));
  }

  const withValue: Readonly<Record<string, string>> = {
    'one real answer': 'analysis:\n  transparency: Anyone can read all notices.\n  accountability: n/a\n',
    'an answer in another script': 'analysis:\n  participation: Громадяни обирають проєкти.\n',
    'an answer of the wrong kind': 'analysis:\n  transparency: [a, b]\n',
    'text in place of the three answers': 'analysis: Anyone can read all notices.\n',
  };
  for (const [what, draft] of Object.entries(withValue)) {
    it(`is silent about ${what}`, () => {
      for (const stage of ['initial', 'mature', 'final', 'published'] as const)
        assert.deepEqual(find(draft, stage), []);
    });
  }

  it('waits with an open answer until the draft is final', () => {
    for (const draft of [
      'analysis:\n  transparency: { tbc: to be agreed in May }\n',
      'analysis: { tbc: to be agreed in May }\n',
    ]) {
      for (const stage of ['initial', 'mature'] as const) assert.deepEqual(find(draft, stage), [], stage);
      for (const stage of ['final', 'published'] as const) assert.equal(find(draft, stage).length, 1, stage);
    }
  });

  it('points at the analysis, or where it is lacking', () => {
    assert.equal(find('title: X\nanalysis:\n  transparency: n/a\n')[0]?.words, 'analysis');
    assert.equal(find('title: X\n')[0]?.words, 'title');
  });

  it('weighs more with each stage', () => {
    const levels = (['initial', 'mature', 'final', 'published'] as const).map(
      (stage) => find('title: X\n', stage)[0]?.level,
    );
    assert.deepEqual(levels, ['info', 'warning', 'warning', 'warning']);
  });
});
