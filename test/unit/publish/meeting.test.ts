import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createPlans,
  createPreviewReader,
  messagesFor,
  publish,
  writeHtml,
  writeMarkdown,
  type PublishOptions,
} from '../../../server/src/service';
import { filesBelow } from '../../support/fixtures';
import { partsOf } from '../docx/unzip';

const messages = messagesFor('en');
const example = join(__dirname, '../../../examples/uk-nap6');
const meeting = join(example, 'meetings/2023-06-22.meeting.yaml');

/** What the public read-out of 22 June 2023 tells, each by words that say it. */
const facts: readonly RegExp[] = [
  /22 June 2023/,
  /38 people/,
  /Government *\|? *21/,
  /Civil society *\|? *17/,
  /Central Digital and Data Office \(Interim Chief Data Officer\) and UK Open Government Civil Society Network \(Chair\)/,
  /Cabinet Office \(Parliamentary Secretary\) and UK Open Government Civil Society Network \(Chair\)/,
  /Commitment 1: Open Contracting.*House of Commons.*Open Contracting Advisory Group.*More data on transparency/,
  /Commitment 2: Open Justice.*call for evidence.*barriers to access and weak infrastructure/,
  /Commitment 3: Algorithmic transparency.*asked the team.*appeal/,
  /Commitment 4: Health.*objectives 1 and 2 has changed.*clinical trials.*Data Saves Lives/,
  /Commitment 5: Anti-corruption.*UK Anti-Corruption Coalition.*British Overseas Territories.*recovery and return of assets/,
  /Commitment 6: Aid transparency.*descriptions of projects.*paused publication/,
  /Commitment 7: Diversity and inclusion.*April 2023.*terms of reference.*October 2023.*early 2024/,
  /Commitment 8: Freedom of Information.*Information Rights User Group.*4 July/,
  /Local transparency.*Levelling Up.*will report/,
  /devolved and local government/,
  /meeting with the head of the Open Government Partnership.*Estonia in September/,
  /online form.*internal channels.*red, amber or green/,
  /outreach and analysis needed more time/,
  /Open Contracting Strong support.*Way forward: Draft commitments now Lead group: UK Open Contracting Advisory Group/,
  /Budget Transparency.*non-governmental.*Draft commitments now Lead group: Bond Transparency Working Group/,
  /- General .*Anti-Corruption Strategy.*Talk again before deciding/,
  /Beneficial Ownership .*Talk again before deciding/,
  /Digital Governance .*Pursue beside the plan/,
  /Inclusion .*Develop for the next plan/,
  /Justice .*call for evidence.*2024.*Come back to it for an amendment/,
  /Right to Information .*Agree the scope first/,
  /Political Integrity .*disappointed.*Pursue beside the plan/,
  /Civic Space .*hardly anything came in.*Develop for the next plan/,
  /Natural Resources .*Develop for the next plan/,
  /Open Parliaments .*Develop for the next plan/,
  /Public Service Delivery .*clinical trials.*Finish earlier work first/,
  /phase 1.*four steps.*mid-October.*phase 2.*before Christmas/,
  /briefing packs/,
  /four or five themes/,
  /network of networks/,
  /thanked everybody/,
];

const headings = [
  'Aim of the meeting',
  'Attendees',
  'Slides and papers',
  'Welcome',
  'Part 1: Progress of the fifth plan',
  'Comments',
  'Part 2: Beginning the sixth plan',
  'Next steps',
  'Reflections and thanks',
];

function exampleDocument(options: PublishOptions = {}) {
  const plans = createPlans({ messages });
  for (const file of filesBelow(example))
    if (file.endsWith('.yaml')) plans.set(file, readFileSync(file, 'utf8'));
  const document = publish(plans, meeting, options);
  assert.ok(document);
  return document;
}

/** Without marks, in one line. */
function plain(marked: string): string {
  return marked
    .replace(/<head[^]*?<\/head>/, '')
    .replace(/<\/(?:w:p|w:tc|p|td|th|h\d|li|tr)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/[*#\\]/g, '')
    .replace(/\s+/g, ' ');
}

describe('the read-out of a meeting', () => {
  const document = exampleDocument();
  const outputs: Readonly<Record<string, () => string | Promise<string>>> = {
    html: () => writeHtml(document),
    markdown: () => writeMarkdown(document),
    word: async () => (await partsOf(document))('word/document.xml'),
  };

  for (const [format, write] of Object.entries(outputs)) {
    it(`holds every fact of the public one, in its order, in ${format}`, async () => {
      const words = plain(await write());
      assert.deepEqual(
        facts.filter((fact) => !fact.test(words)),
        [],
      );
      const places = headings.map((heading) => words.lastIndexOf(` ${heading} `));
      assert.ok(!places.includes(-1), JSON.stringify(places));
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
    });
  }

  it('is what the preview shows', () => {
    const plans = createPlans({ messages });
    for (const file of filesBelow(example))
      if (file.endsWith('.yaml')) plans.set(file, readFileSync(file, 'utf8'));
    const preview = createPreviewReader(plans).read(meeting, 'commitment', '2023-06-22');
    assert.equal(preview?.title, document.title);
    assert.deepEqual(
      preview.sections.map(({ id }) => id),
      document.sections.map(({ id }) => id),
    );
    assert.equal(new Set(preview.sections.map(({ id }) => id)).size, preview.sections.length);
  });

  it('is an agenda where that is asked for: the points, and nothing that was said', () => {
    const words = plain(writeMarkdown(exampleDocument({ layout: 'agenda' })));
    assert.match(
      words,
      /Agenda: Multi-Stakeholder Forum.*1\. Each commitment in turn, by both leads 2\. Commitment 1: Open Contracting/,
    );
    assert.match(words, /Open Parliaments 15\. Public Service Delivery/);
    assert.doesNotMatch(words, /38|Way forward|paused|Reflections/);
  });
});

const planned = `title: Mesa de mayo
date: 2024-05-14
place: Santiago
parts:
  - title: Avances
    co_chairs:
      - { stakeholder: hacienda, role: Ministra }
      - { stakeholder: red }
    agenda: [Los plazos]
    commitments: [{ commitment: 3 }]
    themes: [{ theme: agua }, { theme: nowhere }]
`;
const around: Readonly<Record<string, string>> = {
  'action-plan.yaml':
    'country: Chile\nnumber: 6\ntitle: Plan 6\nlanguage: es\nperiod: { start: 2024, end: 2025 }\nthemes: [{ id: agua, title: Agua y <b>ríos</b> }]\n',
  'stakeholders.yaml':
    'stakeholders:\n  - { id: hacienda, name: Ministerio de Hacienda, sector: government }\n  - { id: red, name: Red Abierta, sector: civil_society }\n',
  'contacts.yaml':
    'contacts:\n  - { name: Ana Rojas, role: Ministra, stakeholder: hacienda }\n  - { name: Eva Soto, role: Asesora, stakeholder: hacienda }\n',
  'commitments/3.commitment.yaml': 'number: 3\ntitle: Registro de contratos\n',
};
const uri = 'meetings/2024-05-14.meeting.yaml';

function written(text: string, options: PublishOptions = {}, files = around): string {
  const plans = createPlans({ messages });
  for (const [path, one] of Object.entries({ ...files, [uri]: text })) plans.set(path, one);
  const document = publish(plans, uri, options);
  assert.ok(document);
  return plain(writeMarkdown(document));
}

describe('a meeting on a page', () => {
  it('is an agenda until something of it is told, in the language of the plan and with its names', () => {
    const words = written(planned);
    assert.match(words, /Orden del día: Mesa de mayo/);
    assert.match(words, /Parte 1: Avances Copresidencia: Ministerio de Hacienda \(Ministra\) y Red Abierta/);
    assert.match(
      words,
      /1\. Los plazos 2\. Compromiso 3: Registro de contratos 3\. Agua y .*ríos.* 4\. nowhere/,
    );
    assert.match(written(`${planned}attendance: { total: 1 }\n`), /Acta: Mesa de mayo.*Participó 1 persona/);
    assert.match(written(planned, { layout: 'read-out' }), /Acta/);
  });

  it('takes no layout of a commitment', () => {
    assert.equal(written(planned, { layout: 'uk-nap6' }), written(planned));
  });

  it('names nobody unless people are asked for, and then those alone who chair', () => {
    assert.doesNotMatch(written(planned), /Rojas|Soto/);
    const words = written(planned, { withContacts: true });
    assert.match(words, /Ana Rojas \(Ministra, Ministerio de Hacienda\) y Red Abierta/);
    assert.doesNotMatch(words, /Soto/);
  });

  it('shows what is not there as a gap, and what belongs to no plan by its ids', () => {
    assert.match(written('date: 2024-05-14\n'), /Sin escribir todavía/);
    assert.match(
      written(planned, {}, {}),
      /Agenda: Mesa de mayo.*hacienda \(Ministra\) and red.*Commitment 3/,
    );
  });

  it('takes from the updates of a commitment what the meeting says nothing of', () => {
    const plans = createPlans({ messages });
    plans.set('/action-plan.yaml', 'title: Plan\nlanguage: en\n');
    plans.set('/meetings/1.meeting.yaml', 'title: First\ndate: 2024-02-01\n');
    plans.set(
      '/meetings/2.meeting.yaml',
      `title: Second
date: 2024-06-20
attendance: { total: 3 }
parts:
  - title: Progress
    commitments:
      - { commitment: 2, government: Said at the meeting. }
      - { commitment: 9 }
  - title: Elsewhere
    plan: Another plan
    commitments: [{ commitment: 2 }]
`,
    );
    plans.set(
      '/2.commitment.yaml',
      `number: 2
title: Open courts
leads: { government: [ministry], civil_society: [network] }
updates:
  - { date: 2024-05, by: ministry, note: Government wrote. }
  - { date: 2024-06-20, by: network, note: Courts are *slow*., delivery: at_risk, reason: No money. }
  - { date: 2024-02-01, by: network, note: Told before. }
  - { date: 2024-06-21, by: network, note: Told after. }
  - { date: 2024-05, note: By nobody. }
`,
    );
    const document = publish(plans, '/meetings/2.meeting.yaml');
    assert.ok(document);
    const text = writeMarkdown(document);
    for (const word of ['Said at the meeting.', 'Courts are *slow*.', 'At risk', 'No money.'])
      assert.equal(text.split(word).length, 2, word);
    for (const word of ['Government wrote.', 'Told before.', 'Told after.', 'By nobody.'])
      assert.ok(!text.includes(word), word);
  });
});
