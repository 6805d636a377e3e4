import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findEmails } from '../../../../server/src/service/rules/leads/find-emails';
import { findPhones } from '../../../../server/src/service/rules/leads/find-phones';

const emailsIn = (prose: string) => findEmails(prose).map(({ text }) => text);
const phonesIn = (prose: string) => findPhones(prose).map(({ text }) => text);

describe('email addresses in running text', () => {
  const found: Readonly<Record<string, readonly string[]>> = {
    'Write to jane.doe@cabinetoffice.gov.uk.': ['jane.doe@cabinetoffice.gov.uk'],
    'Contacto: María Pérez <m.perez@dnp.gov.co>, oficina 12': ['m.perez@dnp.gov.co'],
    '[mail us](mailto:ogp+uk@example.org)': ['ogp+uk@example.org'],
    "per informazioni: 'ufficio.stampa@example.it'": ['ufficio.stampa@example.it'],
    'a@b.org; c@d.org': ['a@b.org', 'c@d.org'],
    'josé@münchen.example': ['josé@münchen.example'],
  };
  for (const [prose, wanted] of Object.entries(found)) {
    it(prose, () => assert.deepEqual(emailsIn(prose), wanted));
  }

  for (const prose of [
    'Follow @opengovuk for news',
    'on Mastodon: @ogp@social.example',
    '5 apples @ 3 pounds',
    'user@localhost',
    'a@ b.org, @, @@, x@y@',
    'version 2@3.4',
    'name (at) example (dot) org',
  ]) {
    it(`nothing in “${prose}”`, () => assert.deepEqual(emailsIn(prose), []));
  }
});

describe('telephone numbers in running text', () => {
  const found: Readonly<Record<string, readonly string[]>> = {
    'call +44 20 7946 0018 on weekdays': ['+44 20 7946 0018'],
    'call +44 (0)20 7946 0018, ext. 3': ['+44 (0)20 7946 0018'],
    '+442079460018': ['+442079460018'],
    'Oficina: +54 11 4331-1951.': ['+54 11 4331-1951'],
    'Kenya +254 722 123 456 or +1 (202) 555-0172': ['+254 722 123 456', '+1 (202) 555-0172'],
    '+34 612 345 678 (2024)': ['+34 612 345 678'],
    '+47 22 24 90 90': ['+47 22 24 90 90'],
    'Tel.: 4331-1951': ['4331-1951'],
    'teléfono 4331 1951': ['4331 1951'],
    'Tél. 01 42 75 80 00': ['01 42 75 80 00'],
    'Telefono: 912 345 678': ['912 345 678'],
    'London 020 7946 0018 or 07700 900123': ['020 7946 0018', '07700 900123'],
    'Buenos Aires (011) 4331-1951': ['(011) 4331-1951'],
    'Paris 01.42.75.80.00 ou 01 42 75 80 01': ['01.42.75.80.00', '01 42 75 80 01'],
    'Washington (202) 555-0172 or 202-555-0172': ['(202) 555-0172', '202-555-0172'],
    'México (55) 5093 5300': ['(55) 5093 5300'],
    'Nairobi 0722 123 456': ['0722 123 456'],
  };
  for (const [prose, wanted] of Object.entries(found)) {
    it(prose, () => assert.deepEqual(phonesIn(prose), wanted));
  }

  for (const prose of [
    'between 2023-2025, 2023–2025 or 2024/2025',
    'from 2024-01-01 to 2025-12-31, at 10:00+02:00, UTC+01:00',
    '2024-05-01T10:00:00+02:00',
    'on 01-02-2023 10:30, 01.02.2023 and 01/02/2023 - 03/04/2024',
    'the years 2019 2020 2021 2022 2023',
    '1 500 000 pesos, 1.500.000 €, 12,345,678 people, 10 000 000 000 COP',
    '+1 500 000 beneficiaries and +10 000 000 more, +1.234.567.890 a year',
    '+25 % by 2025, +51.507400 of latitude, +5 2023-2024',
    'Ley 27.566, Law No. 2016-1691, Decreto 0025-2023, Ley 1712 de 2014',
    'commitment UK0107 and UK0098, US0113, AR0097',
    'ISO 8601, ISO 3166-1, BS 10008:2020, ISSN 0378-5955, ISBN 978-0-306-40615-7',
    'ORCID 0000-0002-1825-0097',
    'EX-2023-01234567-APN-ONC and file 01234-005678/2023',
    'budget line 01.02.03.04.05 and headings 1.2.3.4',
    'programmes 001 002 003 004, results 020 030 040',
    'Resolution 03-2023-1234',
    'mobile 500 000 users, phone 2 000 000, mobile 2023-2025 programme, cell 2024 2025',
    'a portable 12 and tel 12345',
    'hotels 123456789, cable tel 1',
    'GB29 NWBK 6016 1331 9268 19',
    'sha256:0123456789012345678901234567890123456789',
    'C++ 2017 and 10+12 345 678',
    '192.168.100.200 and 10.0.0.1',
  ]) {
    it(`nothing in “${prose}”`, () => assert.deepEqual(phonesIn(prose), []));
  }

  it('never throws, and every find is where it says it is', () => {
    const prose = fc.stringMatching(/^[0-9 +().@a/-]{0,200}$/);
    fc.assert(
      fc.property(prose, (text) => {
        for (const { index, text: part } of [...findPhones(text), ...findEmails(text)]) {
          assert.equal(text.slice(index, index + part.length), part);
          assert.notEqual(part, '');
        }
      }),
    );
  });

  it('takes hostile text of a million characters in one go', () => {
    for (const piece of [
      '+',
      '0',
      '1 ',
      '+1 ',
      '(',
      '01 ',
      '@',
      'a',
      'a@',
      'tel ',
      'tel:1',
      '+(1)',
      'www.',
      '01.',
    ]) {
      const text = piece.repeat(Math.floor(1_000_000 / piece.length));
      // Quadratic work would run for hours, and mocha stops a test after two seconds.
      findPhones(text);
      findEmails(text);
    }
  });
});
