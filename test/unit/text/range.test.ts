import assert from 'node:assert/strict';
import { contains, emptyAt, overlaps, type Range } from '../../../server/src/service/text/range';

const range = (start: number, end: number): Range => ({ start, end });

describe('overlaps', () => {
  it('is true for ranges that share a letter', () => {
    assert.ok(overlaps(range(0, 3), range(2, 5)));
    assert.ok(overlaps(range(2, 5), range(0, 3)));
    assert.ok(overlaps(range(0, 9), range(4, 5)));
    assert.ok(overlaps(range(4, 5), range(0, 9)));
  });

  it('is false for ranges that only touch', () => {
    assert.equal(overlaps(range(0, 3), range(3, 5)), false);
    assert.equal(overlaps(range(3, 5), range(0, 3)), false);
    assert.equal(overlaps(range(0, 1), range(5, 6)), false);
  });

  it('counts an empty range only inside another', () => {
    assert.ok(overlaps(range(0, 3), emptyAt(1)));
    assert.equal(overlaps(range(0, 3), emptyAt(0)), false);
    assert.equal(overlaps(range(0, 3), emptyAt(3)), false);
  });
});

describe('contains', () => {
  it('is true for what lies wholly inside, edges included', () => {
    assert.ok(contains(range(2, 5), range(2, 5)));
    assert.ok(contains(range(2, 5), range(3, 4)));
    assert.ok(contains(range(2, 5), emptyAt(2)));
    assert.ok(contains(range(2, 5), emptyAt(5)));
  });

  it('is false for what sticks out', () => {
    assert.equal(contains(range(2, 5), range(1, 3)), false);
    assert.equal(contains(range(2, 5), range(4, 6)), false);
    assert.equal(contains(range(2, 5), emptyAt(6)), false);
  });
});
