import assert from 'node:assert/strict';
import { changedStretch } from '../../../server/src/service/text/changed-stretch';

describe('the stretch that a change touches', () => {
  const cases: readonly (readonly [string, string, number, number, number])[] = [
    ['', 'abc', 0, 0, 3],
    ['abc', '', 0, 3, 0],
    ['abc', 'abxc', 2, 2, 3],
    ['abc', 'ac', 1, 2, 1],
    ['a: 1\nb: 2', 'a: 1\n  \nb: 2', 5, 5, 8],
    ['aa', 'aaa', 2, 2, 3],
    ['same', 'same', 4, 4, 4],
  ];
  for (const [before, after, start, endBefore, endAfter] of cases) {
    it(`from ${JSON.stringify(before)} to ${JSON.stringify(after)}`, () => {
      assert.deepEqual(changedStretch(before, after), { start, endBefore, endAfter });
    });
  }
});
