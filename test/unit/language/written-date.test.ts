import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDate } from '../../../server/src/service/model/dates';
import { headingsFor } from '../../../server/src/service/publish/headings/headings-for';
import { readWrittenDate } from '../../../server/src/service/language/dates/written-date';

const meant: Readonly<Record<string, readonly string[]>> = {
  '2024-06-30': [
    '30/06/2024',
    '30.06.2024',
    '30-06-2024',
    '30 06 2024',
    '06/30/2024',
    '6/30/2024',
    '2024/06/30',
    '2024.6.30',
    '20240630',
    '2024-06-30T00:00:00Z',
    '30 June 2024',
    '30th June 2024',
    '30th of June, 2024',
    'June 30, 2024',
    'June 30th 2024',
    '30 Jun 2024',
    'by 30 June 2024',
    'Sunday, 30 June 2024',
    'the 30th of June 2024',
    '30 de junio de 2024',
    'el 30 de junio del 2024',
    '30 juin 2024',
    'le 30 juin 2024',
    '30 giugno 2024',
    'entro il 30 giugno 2024',
    '  30\u00a0June  2024. ',
  ],
  '2025-10-mid': [
    'mid-October 2025',
    'Mid October, 2025',
    'middle of Oct 2025',
    'by mid-October 2025',
    'a mediados de octubre de 2025',
    'mediados de octubre de 2025',
    'mi-octobre 2025',
    'à la mi-octobre 2025',
    'metà ottobre 2025',
    'entro metà ottobre 2025',
    'meados de outubro de 2025',
  ],
  '2024-07-06': ['06.07.2024', '6 July 2024', '6 luglio 2024', '6 juillet 2024'],
  '2024-05-05': ['05/05/2024', '5/5/2024'],
  '2024-07-01': ['1er juillet 2024', '1° luglio 2024', '1º de julio de 2024', '1st July 2024'],
  '2024-02': [
    'February 2024',
    'Feb. 2024',
    'febrero de 2024',
    'février 2024',
    'fevrier 2024',
    'Février 2024',
    'febbraio 2024',
  ],
  '2024-08': [
    'août 2024',
    'agosto 2024',
    'Aug 2024',
    'AUGUST 2024',
    'end of August 2024',
    '08/2024',
    '8.2024',
    '2024/8',
  ],
  '2024-09': ['Sept 2024', 'septiembre de 2024', 'setiembre de 2024', 'septembre 2024', 'settembre 2024'],
  '2025-03': [
    'fin mars 2025',
    'fin de marzo de 2025',
    'a fines de marzo de 2025',
    'finales de marzo de 2025',
    'fine marzo 2025',
    'fine di marzo 2025',
    'entro fine marzo 2025',
    'fim de março de 2025',
    'março de 2025',
    'até março de 2025',
    'end of March 2025',
  ],
  '2025-05-01': ['1. 5. 2025', '1.5.2025', '01. 05. 2025', '1 de maio de 2025', 'jeudi 1er mai 2025'],
  '2025-02-28': [
    '28 de fevereiro de 2025',
    'Friday 28 February 2025',
    'viernes, 28 de febrero de 2025',
    'el viernes 28 de febrero de 2025',
    'le vendredi 28 février 2025',
    'venerdì 28 febbraio 2025',
    'sexta-feira, 28 de fevereiro de 2025',
  ],
  '2025-10': ['outubro de 2025'],
  '2025-Q1': ['primeiro trimestre de 2025', 'fin du premier trimestre 2025'],
  '2016-11': ['Novembre 2016', 'noviembre 2016'],
  '2017-05': ['May 2017', 'mai 2017', 'mayo de 2017', 'maggio 2017', '2017 May'],
  '2024-Q2': [
    'Q2 2024',
    'q2 2024',
    '2024 Q2',
    '2024Q2',
    '2024-q2',
    'Q2/2024',
    'second quarter of 2024',
    '2nd quarter 2024',
    'Quarter 2, 2024',
    'T2 2024',
    '2e trimestre 2024',
    '2º trimestre de 2024',
    'segundo trimestre de 2024',
    'deuxième trimestre 2024',
    'secondo trimestre 2024',
    'II trimestre 2024',
  ],
  '2024-12': ['end of 2024', 'by the end of 2024', 'fin 2024', 'fin de 2024', 'fine 2024', 'fim de 2024'],
};

describe('readWrittenDate', () => {
  for (const [iso, ways] of Object.entries(meant)) {
    for (const written of ways) {
      it(`takes “${written}” for ${iso}`, () =>
        assert.deepEqual(readWrittenDate(written), { kind: 'meant', iso }));
    }
  }

  it('takes every date for what it is in the words in which a form shows it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('en', 'es', 'fr', 'it', 'pt', 'ar'),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        fc.constantFrom('day' as const, 'month' as const, 'quarter' as const, 'year' as const),
        (language, date, precision) => {
          const day = date.toISOString().slice(0, 10);
          const quarter = `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
          const iso = { day, month: day.slice(0, 7), quarter, year: day.slice(0, 4) }[precision];
          const read = readDate(iso);
          assert.ok(read);
          const found = readWrittenDate(headingsFor(language).date(read));
          assert.equal(found && 'iso' in found ? found.iso : undefined, iso);
        },
      ),
    );
  });

  it('does not choose between two countries', () => {
    assert.deepEqual(readWrittenDate('06/07/2024'), {
      kind: 'ambiguous',
      readings: ['2024-07-06', '2024-06-07'],
    });
    assert.deepEqual(readWrittenDate('6-7-2024'), {
      kind: 'ambiguous',
      readings: ['2024-07-06', '2024-06-07'],
    });
  });

  it('takes a day too many for the last of its month', () => {
    assert.deepEqual(readWrittenDate('2025-02-30'), { kind: 'no-such-day', iso: '2025-02-28' });
    assert.deepEqual(readWrittenDate('31/06/2024'), { kind: 'no-such-day', iso: '2024-06-30' });
    assert.deepEqual(readWrittenDate('31 April 2024'), { kind: 'no-such-day', iso: '2024-04-30' });
  });

  it('does not guess what a slip in the day or month means', () => {
    assert.deepEqual(readWrittenDate('2024-06-45'), { kind: 'no-such-day' });
    assert.deepEqual(readWrittenDate('2024-06-00'), { kind: 'no-such-day' });
    assert.deepEqual(readWrittenDate('2024-14-14'), { kind: 'no-such-day' });
  });

  it('is not sure that day and month changed places where the year comes first', () => {
    assert.deepEqual(readWrittenDate('2024-30-06'), { kind: 'swapped', iso: '2024-06-30' });
    assert.deepEqual(readWrittenDate('2025-13-01'), { kind: 'swapped', iso: '2025-01-13' });
  });

  it('sees a year alone', () => {
    assert.deepEqual(readWrittenDate('2024'), { kind: 'year', iso: '2024' });
    assert.deepEqual(readWrittenDate('in 2024'), { kind: 'year', iso: '2024' });
  });

  for (const written of [
    '',
    'ongoing',
    'June',
    '30 June',
    '2024-25',
    '2024/25',
    '2023-2024',
    'fin',
    'fin mars',
    'out 2025',
    'vendredi',
    '1. 5.',
    'early June 2024',
    'before June 2024',
    'after 30 June 2024',
    'June or July 2024',
    'May-July 2017',
    '1-30 Jul 2017',
    'Q2 2024/25',
    'H1 2024',
    'summer 2024',
    '24-12-31',
    '30/06/24',
    'June 24',
    'Novembre 2016 (aggiornamento annuale)',
    '13/2024',
    '1.5',
    '12345678',
    'the 5th milestone of June 2024',
    'June 2024 2025',
    'March March 2024',
    '100 June 2024',
  ]) {
    it(`sees no date in “${written}”`, () => assert.equal(readWrittenDate(written), undefined));
  }

  it('suggests only dates that exist', () => {
    const part = fc.constantFrom(
      '30',
      '31',
      '1',
      '02',
      '12',
      '13',
      '2024',
      '2023',
      'June',
      'février',
      'de',
      'Q2',
      'of',
      '/',
      '-',
      '.',
      ' ',
      ',',
      'th',
      'T',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        for (const written of [parts.join(''), parts.join(' ')]) {
          const read = readWrittenDate(written);
          if (read?.kind === 'ambiguous') assert.ok(read.readings.every((iso) => readDate(iso)));
          else if (read?.iso !== undefined) assert.ok(readDate(read.iso), `${written} -> ${read.iso}`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => void readWrittenDate(text)),
    );
  });
});
