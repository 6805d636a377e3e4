import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isUsualLength, readYears } from '../../../client/src/commands/plan-years';

describe('the years of a plan', () => {
  for (const [text, years] of [
    ['2026-2027', [2026, 2027]],
    [' 2026 – 2029 ', [2026, 2029]],
    ['2026 to 2028', [2026, 2028]],
    ['2026-28', [2026, 2028]],
    ['2026/27', [2026, 2027]],
    ['2026—27', [2026, 2027]],
    ['from 2026 until 2028', [2026, 2028]],
    ['January 2026 to December 2029', [2026, 2029]],
    ['2026, 2027', [2026, 2027]],
    ['2028-2028', [2028, 2028]],
  ] as const) {
    it(`are read from “${text}”`, () => assert.deepEqual(readYears(text), years));
  }

  for (const text of [
    '',
    '2026',
    'two years',
    '26-28',
    '2028-2026',
    '2028-26',
    '2026-202',
    '2026-7',
    '1 May 2026 to 2028',
  ]) {
    it(`are not guessed from “${text}”`, () => assert.equal(readYears(text), undefined));
  }

  it('are read back from every way of writing them', () => {
    const year = fc.integer({ min: 2000, max: 2098 });
    const between = fc.constantFrom('-', ' - ', '–', '/', ' to ', ' and ');
    fc.assert(
      fc.property(year, fc.nat({ max: 1 }), between, fc.boolean(), (first, more, mark, isShort) => {
        const last = String(first + more);
        assert.deepEqual(readYears(`${first}${mark}${isShort ? last.slice(2) : last}`), [
          first,
          first + more,
        ]);
      }),
    );
  });

  it('are two or four, as a rule', () => {
    assert.deepEqual(
      [2026, 2027, 2028, 2029, 2030].filter((last) => isUsualLength([2026, last])),
      [2027, 2029],
    );
  });
});
