import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, readDate } from '../../../server/src/service/model/dates';

const msPerDay = 86_400_000;
/** Days of the years 5 to 9990, as the calendar of the platform has them. */
const anyDay = fc.integer({ min: -717_000, max: 2_929_000 }).map(isoOf);

function isoOf(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

function utc(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / msPerDay;
}

describe('readDate', () => {
  it('reads a day, a month, a quarter and a year with their first and last days', () => {
    assert.deepEqual(readDate('2024-06-30'), {
      written: '2024-06-30',
      precision: 'day',
      first: '2024-06-30',
      last: '2024-06-30',
    });
    assert.deepEqual(readDate('2024-02'), {
      written: '2024-02',
      precision: 'month',
      first: '2024-02-01',
      last: '2024-02-29',
    });
    assert.deepEqual(readDate('2023-10-mid'), {
      written: '2023-10-mid',
      precision: 'mid',
      first: '2023-10-11',
      last: '2023-10-20',
    });
    assert.equal(readDate('2023-13-mid'), undefined);
    assert.deepEqual(readDate('2023-Q1'), {
      written: '2023-Q1',
      precision: 'quarter',
      first: '2023-01-01',
      last: '2023-03-31',
    });
    assert.deepEqual(readDate('2024'), {
      written: '2024',
      precision: 'year',
      first: '2024-01-01',
      last: '2024-12-31',
    });
  });

  it('leaves out the white space that quotes and block texts can hold', () => {
    assert.equal(readDate(' 2024-06-30\n')?.written, '2024-06-30');
  });

  for (const written of [
    '',
    '24',
    '20240',
    '2024-',
    '2024-00',
    '2024-13',
    '2024-6',
    '2024-06-00',
    '2024-06-31',
    '2023-02-29',
    '1900-02-29',
    '2024-Q0',
    '2024-Q5',
    '2024-q1',
    '2024-06-30T00:00',
    '2024/06/30',
    '2024-06-30 or so',
    '-2024',
    '２０２４',
  ]) {
    it(`reads nothing in “${written}”`, () => assert.equal(readDate(written), undefined));
  }

  it('knows the days that the calendar knows', () => {
    fc.assert(
      fc.property(anyDay, (iso) => {
        assert.deepEqual(readDate(iso), { written: iso, precision: 'day', first: iso, last: iso });
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9990 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 40 }),
        (year, month, day) => {
          const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const exists = isoOf(utc(iso)) === iso;
          assert.equal(readDate(iso) !== undefined, exists, iso);
        },
      ),
    );
  });

  it('lets a month end on the day before the next begins', () => {
    fc.assert(
      fc.property(anyDay, (iso) => {
        const month = readDate(iso.slice(0, 7));
        assert.ok(month);
        assert.equal(addDays(month.last, 1), addMonths(month.first, 1));
        assert.ok(month.first <= iso && iso <= month.last);
      }),
    );
  });

  it('lets a quarter hold exactly its three months', () => {
    for (const quarter of [1, 2, 3, 4]) {
      const read = readDate(`2024-Q${quarter}`);
      assert.ok(read);
      assert.equal(addMonths(read.first, 3), addDays(read.last, 1));
    }
  });
});

describe('the arithmetic of days', () => {
  it('counts the days between two dates as the platform does', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => assert.equal(daysBetween(a, b), utc(b) - utc(a))));
  });

  it('adds days as the platform does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 1500 }), (iso, days) => {
        assert.equal(addDays(iso, days), isoOf(utc(iso) + days));
      }),
    );
  });

  it('goes there and back', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => assert.equal(addDays(a, daysBetween(a, b)), b)));
  });

  it('adds months to the same day, or to the last of a shorter month', () => {
    assert.equal(addMonths('2024-01-31', 1), '2024-02-29');
    assert.equal(addMonths('2023-01-31', 1), '2023-02-28');
    assert.equal(addMonths('2023-12-18', 12), '2024-12-18');
    assert.equal(addMonths('2024-02-29', 12), '2025-02-28');
    assert.equal(addMonths('2024-03-31', -1), '2024-02-29');
    assert.equal(addMonths('2024-01-15', -1), '2023-12-15');
  });

  it('adds months to a day that exists, in the month that is meant', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }).map(isoOf),
        fc.integer({ min: -600, max: 1200 }),
        (iso, months) => {
          const added = addMonths(iso, months);
          assert.equal(readDate(added)?.precision, 'day');
          const [year = 0, month = 1] = iso.split('-').map(Number);
          const date = new Date(Date.UTC(year, month - 1 + months, 1));
          assert.equal(added.slice(0, 7), date.toISOString().slice(0, 7));
          assert.ok(added.slice(8) <= iso.slice(8));
        },
      ),
    );
  });
});
