import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeBetween } from '../../../client/src/webview/text-change';

const make = (before: string, after: string) => {
  const { start, length, by } = changeBetween(before, after);
  return before.slice(0, start) + by + before.slice(start + length);
};

describe('the change between two texts', () => {
  it('is as small as it can be', () => {
    assert.deepEqual(changeBetween('the register', 'the open register'), {
      start: 4,
      length: 0,
      by: 'open ',
    });
    assert.deepEqual(changeBetween('aaa', 'aa'), { start: 2, length: 1, by: '' });
    assert.deepEqual(changeBetween('same', 'same'), { start: 4, length: 0, by: '' });
  });

  it('turns the one into the other', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (before, after) => make(before, after) === after));
    const short = fc.string({ unit: fc.constantFrom('a', 'b') });
    fc.assert(fc.property(short, short, (before, after) => make(before, after) === after));
  });
});
