import assert from 'node:assert/strict';
import { findVagueDate, isYearly } from '../../../server/src/service/language/dates/vague-date';

const vague = [
  'ongoing',
  'On-going',
  'on going since 2020',
  'continuous',
  'continually',
  'regularly',
  'periodically',
  'in due course',
  'as needed',
  'asap',
  'soon',
  'shortly',
  'later',
  'TBC',
  'tbd',
  'TBA',
  'T.B.C.',
  'to be confirmed',
  'n/a',
  'pending',
  'over the next two years',
  'over the coming months',
  'throughout 2024',
  'during the plan',
  'within two years',
  'within the plan',
  'end of the plan',
  'until further notice',
  'next year',
  'spring 2024',
  'mid-2024',
  'early 2025',
  'every year',
  'monthly',
  'rolling',
  'en curso',
  'continuo',
  'permanente',
  'periódicamente',
  'por definir',
  'A definir',
  'a lo largo de 2024',
  'durante 2024',
  'próximamente',
  'en los próximos años',
  'a mediados de 2024',
  'finales de 2024',
  'verano de 2024',
  'cada año',
  'en cours',
  'en continu',
  'permanent',
  'régulièrement',
  'à définir',
  'à de\u0301finir',
  'en temps voulu',
  'début 2024',
  'mi-2024',
  'fin 2024',
  'été 2024',
  'chaque année',
  'tout au long du plan',
  'dès que possible',
  'in corso',
  'continuativo',
  'periodicamente',
  'da definire',
  'a tempo debito',
  'inizio 2024',
  'metà 2024',
  'fine 2024',
  'estate 2024',
  'ogni anno',
  'nei prossimi due anni',
  'appena possibile',
];

describe('findVagueDate', () => {
  for (const written of vague) {
    it(`hears “${written}”`, () => assert.ok(findVagueDate(written) !== undefined));
  }

  for (const written of [
    '2024-06-30',
    '30/06/2024',
    'June 2024',
    'Q2 2024',
    'yesterday',
    '2e trimestre 2024',
    'Springfield',
    'midday',
    'infinite',
    'tbcx',
    '',
  ]) {
    it(`hears nothing in “${written}”`, () => assert.equal(findVagueDate(written), undefined));
  }
});

describe('isYearly', () => {
  for (const written of [
    'annually',
    'Every year',
    'cada año',
    'annuel',
    'tous les ans',
    'aggiornamento annuale',
  ]) {
    it(`hears “${written}”`, () => assert.ok(isYearly(written)));
  }

  for (const written of ['monthly', 'every two years', 'biannual', 'next year', 'manually']) {
    it(`hears nothing in “${written}”`, () => assert.equal(isYearly(written), false));
  }
});
