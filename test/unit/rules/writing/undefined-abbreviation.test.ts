import assert from 'node:assert/strict';
import { check, draftWith, wordsFound, type CheckOptions } from './check-text';

const rule = 'undefined-abbreviation';
const stakeholders =
  'stakeholders:\n  - { id: dluhc, name: Department for Housing, sector: government, aliases: [DLUHC, UK OGN] }\n';
const en: CheckOptions = { language: 'en', stakeholders };

const fires: readonly (readonly [string, string])[] = [
  ['Every notice can be downloaded in OCDS.', 'OCDS'],
  ['The O.C.D.S. is used.', 'O.C.D.S.'],
  ['The new IGs answer.', 'IGs'],
  ['As defined by PIIA, agencies report.', 'PIIA'],
  ['Reports (OMB, GAO and others) are read.', 'OMB'],
  ['The ministry published them (OCDS).', 'OCDS'],
  ['The EITI2 report is read.', 'EITI2'],
];

const silent: readonly string[] = [
  'Every notice can be had in the Open Contracting Data Standard (OCDS). OCDS is open.',
  'OCDS (Open Contracting Data Standard) is open.',
  'The Access to Information (ATI) Act is in force, and ATI officers are trained.',
  'The Foreign, Commonwealth and Development Office (“FCDO”) leads; the FCDO reports.',
  'The Open Contracting Data Standard is open, and OCDS files are published.',
  'KOOS, the national workspace for drafts, is opened.',
  'The UN, the EU, the OECD and NGOs read PDFs and CSV files through an API.',
  'DLUHC and the UK OGN meet.',
  'Book II and chapter XIV apply; Henry VIII did.',
  'It costs 5 million EUR in DE and FR.',
  'COVID-19 delayed it, and NAP6 goes on.',
  'This does NOT change, and it is not meant to.',
  'IMPORTANT NOTICE TO READERS',
  'See https://example.org/OMB/GAO and mail OMB@example.org or GAO.gov.',
  'UK0107 and C03 go on.',
  'TBC',
  'The plan of ARTICLE 19 is read.',
  'He came at 5 PM.',
];

describe(rule, () => {
  for (const [text, words] of fires) {
    it(`finds “${words}” in “${text}”`, () => {
      assert.equal(wordsFound(rule, draftWith('solution', text), en)[0], words);
    });
  }

  for (const text of silent) {
    it(`leaves “${text}” alone`, () => {
      assert.deepEqual(wordsFound(rule, draftWith('solution', text), en), []);
    });
  }

  it('speaks once of each, where it comes up first', () => {
    const draft = 'title: On OCDS\nsummary: OCDS and EITI. EITI and OCDS.\n';
    assert.deepEqual(wordsFound(rule, draft, en), ['OCDS', 'EITI']);
  });

  it('finds the explanation anywhere in the draft', () => {
    const draft =
      'summary: All in OCDS.\nproblem:\n  causes:\n    - No Open Contracting Data Standard (OCDS) was used.\n';
    assert.deepEqual(wordsFound(rule, draft, en), []);
  });

  it('knows what is known in each language', () => {
    const known: Readonly<Record<string, string>> = {
      es: 'La OCDE, la ONU y las ONG miden el PIB y las TIC.',
      fr: "L'OCDE, l'ONU, les ONG et la TVA.",
      it: "L'OCSE, l'ONU, le PA e il PNRR.",
    };
    for (const [language, text] of Object.entries(known)) {
      assert.deepEqual(wordsFound(rule, draftWith('summary', text), { language, stakeholders }), [], text);
    }
    assert.deepEqual(
      wordsFound(rule, draftWith('summary', 'La CNDP decide.'), { language: 'fr', stakeholders }),
      ['CNDP'],
    );
  });

  it('takes the name of a stakeholder for its explanation', () => {
    const giz = 'stakeholders:\n  - { id: giz, name: GIZ, sector: multilateral }\n';
    assert.deepEqual(
      wordsFound(rule, draftWith('summary', 'GIZ helps.'), { language: 'en', stakeholders: giz }),
      [],
    );
    assert.deepEqual(wordsFound(rule, draftWith('summary', 'GIZ helps.'), en), ['GIZ']);
  });

  it('says nothing when the stakeholders are not known', () => {
    assert.deepEqual(wordsFound(rule, draftWith('summary', 'In OCDS.'), { language: 'en' }), []);
    assert.deepEqual(wordsFound(rule, draftWith('summary', 'In OCDS.')), []);
  });

  it('says nothing of a language it does not know', () => {
    assert.deepEqual(
      wordsFound(rule, draftWith('summary', 'Die DSGVO gilt.'), { language: 'de', stakeholders }),
      [],
    );
  });

  it('is info at every stage', () => {
    for (const stage of ['initial', 'mature', 'final', 'published'] as const) {
      assert.equal(check(rule, draftWith('summary', 'In OCDS.'), { ...en, stage })[0]?.level, 'info');
    }
  });
});
