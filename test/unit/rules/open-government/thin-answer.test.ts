import assert from 'node:assert/strict';
import { check } from '../writing/check-text';

const rule = 'thin-answer';
const answer = (text: string, key = 'transparency') => `analysis:\n  ${key}: ${JSON.stringify(text)}\n`;
const count = (draft: string, language?: string) =>
  check(rule, draft, language === undefined ? {} : { language }).length;

const thin: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Yes.',
    'N/A',
    'n/a',
    'None',
    'See above',
    'Same as above.',
    'Not applicable',
    'Very important.',
    '-',
    'Open data portal',
    'The commitment will promote transparency.',
    'It will help to foster accountability.',
    'How will the commitment promote transparency?',
    'By promoting transparency and accountability in government.',
    'This commitment will improve citizen participation in defining, implementing and monitoring solutions.',
  ],
  es: [
    'Sí',
    'No aplica',
    'Ver arriba',
    'Muy importante',
    'El compromiso promoverá la transparencia.',
    '¿Cómo mejorará el compromiso la participación ciudadana?',
    'Fomentará la rendición de cuentas.',
  ],
  fr: [
    'Oui',
    'Sans objet',
    'Voir ci-dessus',
    "L'engagement favorisera la transparence.",
    "Comment l'engagement va-t-il améliorer la participation citoyenne ?",
  ],
  it: [
    'Sì',
    'Non applicabile',
    'Vedi sopra',
    "L'impegno favorisce la trasparenza.",
    'Come migliorerà la partecipazione dei cittadini?',
  ],
};

const full: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Anyone can read every award notice within 30 days.',
    'Minutes are published online.',
    '47 counties report.',
    'Through Find a Tender.',
    'The public sees who owns companies.',
    'Not part of this commitment; suppliers were heard before it was drafted.',
    'Citizens choose the sites to be monitored.',
    'See https://example.org/minutes',
  ],
  es: ['Cada dato tiene un responsable.', 'El informe se presenta en audiencia abierta.'],
  fr: ['Chaque région publie ses subventions.', 'Les habitants votent le budget.'],
  it: ['I verbali sono pubblici e scaricabili.', 'I cittadini scelgono i luoghi.'],
  ka: ['ყველა ხელშეკრულება ქვეყნდება.'],
  uk: ['Публікація всіх договорів.'],
  ar: ['نشر جميع العقود'],
  zh: ['公开所有合同'],
  th: ['เปิดเผยสัญญาทั้งหมด'],
  fi: ['Avoimet hankintatiedot verkossa.'],
};

describe(rule, () => {
  for (const [language, texts] of Object.entries(thin)) {
    for (const text of texts) {
      it(`${language}: finds “${text}” thin`, () => {
        assert.equal(count(answer(text), language), 1);
        assert.equal(count(answer(text)), 1, 'without a plan');
      });
    }
  }

  for (const [language, texts] of Object.entries(full)) {
    for (const text of texts) {
      it(`${language}: takes “${text}” for an answer`, () => {
        assert.equal(count(answer(text), language), 0);
        assert.equal(count(answer(text)), 0, 'without a plan');
      });
    }
  }

  it('finds a yes in any script', () => {
    for (const yes of ['Да', 'ні', '是', 'ใช่', 'نعم']) assert.equal(count(answer(yes)), 1, yes);
  });

  it('looks at every question', () => {
    const draft =
      'problem:\n  statement: Yes\ndescription:\n  done_so_far: N/A\n  solution: See above\n  results: [None]\n' +
      'analysis: { transparency: Yes, accountability: "No", participation: Idem }\n';
    assert.equal(count(draft, 'en'), 7);
  });

  it('leaves titles, summaries, causes and milestones alone', () => {
    const draft =
      'title: Open data\nsummary: Open data\nproblem:\n  causes: [No law]\nmilestones:\n  - { title: Open data, outputs: [Portal] }\n';
    assert.equal(count(draft, 'en'), 0);
  });

  it('finds an answer that is given twice, however it is written, and shows the first', () => {
    const text = 'Anyone can read every notice on one site.';
    const draft = `analysis:\n  transparency: ${text}\n  accountability: >-\n    anyone can READ every notice,\n    on one site\n`;
    const found = check(rule, draft, { language: 'en' });
    assert.equal(found.length, 1);
    assert.match(found[0]?.words ?? '', /READ/);
    assert.match(found[0]?.message ?? '', /same as another/);
    assert.equal(count(`summary: ${text}\ndescription: { solution: ${text} }\n`, 'en'), 1);
  });

  it('leaves what is open, empty or still to be filled in to others', () => {
    for (const value of [
      '{ tbc: asked }',
      '',
      '""',
      'TBC',
      'TODO',
      '<name>',
      '???',
      'to be confirmed',
      '[yes]',
      '5',
    ]) {
      assert.equal(count(`analysis:\n  transparency: ${value}\n`, 'en'), 0, value);
    }
  });
});
