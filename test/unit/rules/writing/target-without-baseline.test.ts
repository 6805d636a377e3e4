import assert from 'node:assert/strict';
import { check, draftWith, wordsFound } from './check-text';

const rule = 'target-without-baseline';

const fires: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['95 % of tenders above the threshold are published on Contracts Finder by December 2025.', '95 %'],
    ['Increase the number of requests by 20 percent.', '20 percent'],
    ['80% of requests are answered within 21 days', '80%'],
    ['Half of them, 50 per cent, reply in time.', '50 per cent'],
    ['At least 99.5 % of notices carry an identifier.', '99.5 %'],
    ['By 2025, 90 % of departments publish to the register.', '90 %'],
    ['We will reach 75 % of schools.', '75 %'],
  ],
  es: [
    ['El 90 % de los conjuntos se actualiza dentro del plazo.', '90 %'],
    ['Aumentar en un 20 por ciento las respuestas.', '20 por ciento'],
  ],
  fr: [
    ['80 % des demandes reçoivent une réponse en un mois.', '80 %'],
    ['Augmenter de 20 pour cent le nombre de réponses.', '20 pour cent'],
  ],
  it: [
    ['Il 70% dei comuni pubblica i contratti.', '70%'],
    ['Aumentare del 15 per cento le risposte.', '15 per cento'],
  ],
};

const silent: Readonly<Record<string, readonly string[]>> = {
  en: [
    'By December 2025 the share of tenders published rises from 60 % to 95 %.',
    'The share rises from 60 to 95 %.',
    '95 % of tenders, up from 60 % in 2023, are published.',
    '90 % of notices carry the identifier. The baseline is 0 % on 1 January 2024.',
    '90 % of notices carry the identifier (none today).',
    '100 % of tenders are published.',
    'All tenders are published.',
    'Today 40 % of requests are answered.',
    'At least 40 % of the members are women.',
    'Half of the panel, 50 % of seats, goes to civil society.',
    'The register names owners of more than 25 % of a company.',
    'Anyone holding 10 % of the shares is named.',
    'Thirty ministries publish contracts, against 12 in 2023.',
  ],
  es: [
    'La proporción sube del 60 al 90 %.',
    'El 90 % de los conjuntos; la línea de base es 11.',
    'El 90 % de los pedidos se responde, frente a 40 en 2022.',
    'El registro nombra a quien posea más del 5 % de las acciones.',
  ],
  fr: ['La part passe de 60 à 90 %.', '80 % des demandes, contre 40 % en 2022.', 'Au moins 40 % de femmes.'],
  it: [
    'La quota sale dal 60 al 90 %.',
    'Il 70 % dei comuni, rispetto al 2022.',
    'Almeno il 40 % dei componenti sono donne.',
  ],
};

describe(rule, () => {
  for (const [language, sentences] of Object.entries(fires)) {
    for (const [sentence, words] of sentences) {
      it(`${language}: finds “${words}” in “${sentence}”`, () => {
        assert.deepEqual(wordsFound(rule, draftWith('results', sentence), { language }), [words]);
      });
    }
  }

  for (const [language, sentences] of Object.entries(silent)) {
    for (const sentence of sentences) {
      it(`${language}: leaves “${sentence}” alone`, () => {
        assert.deepEqual(wordsFound(rule, draftWith('results', sentence), { language }), []);
      });
    }
  }

  const target =
    'description:\n  results:\n    - 95 % of tenders are published.\n    - 80 % of them have a contract attached.\n';

  it('points at each target, once', () => {
    assert.deepEqual(wordsFound(rule, target, { language: 'en' }), ['95 %', '80 %']);
  });

  for (const statement of [
    'In 2023 only 60 % of tenders were on the site.',
    'Currently 340 of 900 tenders are on the site.',
    'In 2020 there were 27 sets of data, and 11 were published.',
    'The baseline of 2023 has yet to be measured.',
  ]) {
    it(`takes the problem statement “${statement}” for a baseline`, () => {
      const draft = `problem:\n  statement: ${statement}\n${target}`;
      assert.deepEqual(wordsFound(rule, draft, { language: 'en' }), []);
    });
  }

  for (const statement of [
    'Most tenders are not on the site.',
    'In 2023 the publication of tenders stopped for several months.',
    'The Act of 2016 gives every citizen a right to see 3 kinds of records.',
  ]) {
    it(`takes the problem statement “${statement}” for none`, () => {
      const draft = `problem:\n  statement: ${statement}\n${target}`;
      assert.equal(wordsFound(rule, draft, { language: 'en' }).length, 2);
    });
  }

  it('looks only where targets are set', () => {
    for (const place of ['statement', 'done_so_far', 'title']) {
      assert.deepEqual(wordsFound(rule, draftWith(place, '95 % of tenders'), { language: 'en' }), [], place);
    }
    for (const place of ['summary', 'solution', 'milestone', 'output']) {
      assert.deepEqual(
        wordsFound(rule, draftWith(place, '95 % of tenders'), { language: 'en' }),
        ['95 %'],
        place,
      );
    }
  });

  it('says nothing of a language it does not know', () => {
    assert.deepEqual(
      wordsFound(rule, draftWith('summary', '95 % der Ausschreibungen'), { language: 'de' }),
      [],
    );
  });

  it('says what to write', () => {
    const [found] = check(rule, draftWith('summary', '95 % of tenders'), { language: 'en' });
    assert.match(found?.message ?? '', /^“95 %” is a target without a starting point, .*from 60 % to 95 %/);
  });
});
