import assert from 'node:assert/strict';
import { check, draftWith, wordsFound } from './check-text';

const rule = 'many-promises';
const milestones = (count: number) =>
  `milestones:\n${Array.from({ length: count }, (_, i) => `  - { id: m${i + 1}, title: Step ${i + 1} }\n`).join('')}`;
const en = { language: 'en' };

const fires: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The pilot takes the following steps: 1. Draft the rules 2. Train the staff 3. Open the desk',
    'The agency will (1) publish the register, (2) train 200 officers, and (3) set up a help desk.',
    '1) The office commits to publish a list. 2) It commits to train staff. 3) It commits to open a site.',
    'The ministry a) publishes the list, b) trains staff, c) opens a site.',
    'The ministry i. publishes the list, ii. trains staff, iii. opens a site.',
    '5.1 Publish contracts 5.2 Train staff 5.3 Open the site',
    'Sub-Commitments: 1) The Government commits to expand coverage, 2) The Government commits to ease search.',
    'The office will publish a list. It will train staff. The ministry will open a site. Parliament will debate it.',
    'A list will be published. A site will be launched. A law will be adopted. A survey will be completed.',
    'The office commits to publish, pledges to train, undertakes to open, and agrees to report.',
  ],
  es: [
    'El Ministerio se compromete a publicar, se compromete a formar, se compromete a abrir y se compromete a informar.',
    'Se publicará el registro. Se capacitará al personal. Se abrirá un portal. Se adoptará una guía.',
    'El ministerio adopta las siguientes medidas: 1. abrir el registro 2. formar al personal 3. informar cada mes',
  ],
  fr: [
    "Le ministère s'engage à publier, s'engage à former, s'engage à ouvrir et s'engage à rendre compte.",
    'Le ministère publiera la liste. Il formera les agents. Il ouvrira un site. Il adoptera un décret.',
  ],
  it: [
    'Il ministero si impegna a pubblicare, si impegna a formare, si impegna ad aprire e si impegna a riferire.',
    'Il ministero pubblicherà la lista. Formerà il personale. Aprirà un sito. Adotterà un decreto.',
  ],
};

const silent: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The office will publish a list, and the ministry will train staff.',
    'The office (1) publishes a list and (2) trains staff.',
    'The data will be open. It will help people. This will allow reuse. That will make a difference. It will be easy.',
    'The Act of 2023 replaces sections 1, 2 and 3. Article 4 stays.',
    'In 2023 (1) nothing was published.',
    'The register covers: 1. Sowing Life 2. Disability Pension 3. Youth Building the Future 4. Student Grant',
    'The pilot runs in four towns:\n\n1. Port of Hull\n2. the old harbour of Leith\n3. Swansea, with its valleys\n4. Derry',
    'The list names the following bodies: a) the audit office, b) the land registry, c) the courts.',
    'The group meets at 10. It ends at 12. Minutes follow within 3. days of work.',
  ],
  es: [
    'Se publicará el registro y se abrirá un portal.',
    'El registro será público, estará abierto y permitirá el control. Habrá un plazo.',
    'La prueba abarca cuatro programas sociales: 1. U12 Escuela abierta 2. Beca de transporte 3. Pensión rural 4. Comedores',
  ],
  fr: [
    'Le portail réunit les données de trois établissements : 1. la bibliothèque, 2. le musée, 3. les archives.',
    'Le registre sera ouvert et permettra le contrôle. Les agents auront un guide. Cela aidera.',
  ],
  it: [
    'Il portale riguarda i seguenti enti: 1. Agenzia delle Entrate 2. catasto comunale 3. uffici scolastici.',
    'Il registro sarà aperto e permetterà il controllo. Gli uffici avranno una guida. Ciò aiuterà.',
  ],
};

describe(rule, () => {
  for (const [language, texts] of Object.entries(fires)) {
    for (const text of texts) {
      it(`${language}: finds too much in “${text}”`, () => {
        assert.equal(check(rule, draftWith('milestone', text), { language }).length, 1);
      });
    }
  }

  for (const [language, texts] of Object.entries(silent)) {
    for (const text of texts) {
      it(`${language}: leaves “${text}” alone`, () => {
        assert.deepEqual(wordsFound(rule, draftWith('milestone', text), { language }), []);
      });
    }
  }

  it('counts what is numbered line by line, whatever the language', () => {
    const draft =
      'description:\n  solution: |\n    Das Ministerium\n\n    1. veröffentlicht die Liste,\n    2. schult das Personal und\n    3. öffnet die Seite.\n';
    for (const language of ['de', 'en']) assert.equal(check(rule, draft, { language }).length, 1);
    assert.equal(check(rule, draft.replace('3. ', ''), { language: 'de' }).length, 0);
  });

  it('points at the whole text', () => {
    const text = '(1) publish the list, (2) train staff, (3) open a site';
    assert.deepEqual(wordsFound(rule, draftWith('summary', text), en), [JSON.stringify(text)]);
  });

  it('lets the parts of one solution be, once each has a milestone', () => {
    const parts =
      'description:\n  solution: |\n    The group\n    1. describes how laws are made,\n    2. names the points to change, and\n    3. writes a roadmap.\n';
    assert.equal(check(rule, parts + milestones(2), en).length, 1);
    assert.equal(check(rule, parts + milestones(3), en).length, 0);
    const promises = draftWith(
      'solution',
      'A will publish a list. B will train staff. C will open a site. D will debate it.',
    );
    assert.equal(check(rule, promises + milestones(1), en).length, 1);
    assert.equal(check(rule, promises + milestones(4), en).length, 0);
  });

  it('does not let numbered promises be, even with milestones', () => {
    const promises =
      'description:\n  solution: |\n    1) The office commits to publish.\n\n    2) The office commits to train.\n\n    3) The office commits to open.\n';
    assert.equal(check(rule, promises + milestones(5), en).length, 1);
  });

  it('leaves real lists alone, however long', () => {
    const items = ['Publish the list', 'Train staff', 'Open a site', 'Report', 'Review'];
    const draft = `description:\n  results: ${JSON.stringify(items)}\nproblem:\n  causes: ${JSON.stringify(items.map((item) => `The office will ${item}`))}\n`;
    assert.deepEqual(wordsFound(rule, draft, en), []);
  });

  it('minds a long milestone with three promises', () => {
    const filler =
      'in keeping with the guidance on which all of the bodies that are concerned have agreed in many talks ';
    const text = `The office will publish a list ${filler}and it will train staff ${filler}and the ministry will open a site ${filler}.`;
    const [found] = check(rule, draftWith('milestone', text), en);
    assert.match(found?.message ?? '', /^This milestone makes 3 promises in \d\d words/);
    assert.equal(check(rule, draftWith('solution', text), en).length, 0);
  });

  it('does not look at what describes', () => {
    const text = '(1) no list, (2) no staff, (3) no site';
    assert.equal(check(rule, draftWith('statement', text), en).length, 0);
    assert.equal(check(rule, draftWith('done_so_far', text), en).length, 0);
  });
});
