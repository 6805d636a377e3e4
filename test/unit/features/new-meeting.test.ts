import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, parseDocument } from 'yaml';
import { createPlans, messagesFor, newMeeting } from '../../../server/src/service/index';
import { readDraft } from '../../../server/src/service/kinds/read-draft';

const planText = `title: Action Plan of Atlantis
language: en
forum: { name: Forum of Atlantis }
themes:
  - { id: contracts, title: Contracts, way_forward: proceed }
  - { id: courts, title: Courts, way_forward: scope_first }
  - { id: new, title: Brand new }
  - id: data
    title: Data
    way_forward: parallel_to_plan
    decisions: [{ decision: parallel_to_plan, meeting: 2024-02-01, note: Later., next_look: 2024-09 }]
    actions:
      - { what: Ask the parliament, owner: network, due: 2024-07 }
      - { what: Long done, owner: network, due: 2024-03, done: 2024-03-01 }
`;

const commitmentText = `number: 2
title: Open courts
leads: { government: [ministry], civil_society: [network] }
milestones:
  - { id: m1, title: Agree on the data, due: 2024-06-30, status: limited }
  - { id: m2, title: Open the website, due: 2025-03-31 }
  - { id: m3, title: Write the guide, due: 2024-01, status: complete }
  - { id: m4, title: Report, due: 2024-01, recurs: yearly }
updates:
  - { date: 2024-02-01, side: civil_society, note: Good. }
  - { date: 2024-08-20, by: ministry, note: Good., milestones: [m2], side: government, delivery: at_risk, reason: No staff. }
  - { date: 2024-03-01, side: government, note: Bad., delivery: delayed, reason: Old. }
  - { date: 2024-04-01, side: government, note: Fine., delivery: on_track, question: When?, asked_of: network }
  - { date: 2024-04-02, side: government, note: Fine., question: Why?, answer: Because. }
  - { date: 2024-09-11, side: civil_society, note: To come., delivery: paused, reason: Holidays. }
`;

const meetingText = `title: February
date: 2024-02-01
attendance: { total: 3, sectors: [{ sector: government, number: 1, bodies: [ministry] }, { sector: academia, number: 2 }] }
parts:
  - title: Welcome
  - title: Updates
    co_chairs: [{ stakeholder: ministry, role: 'Chair: first' }]
    commitments: [{ commitment: 2, government: Good. }]
  - title: Themes
    co_chairs: [{ stakeholder: network }]
    themes: [{ theme: courts, decision: scope_first, note: Yes. }]
actions:
  - { what: Send the packs, owner: ministry, due: 2024-02-28 }
  - { what: Not to be lost }
`;

const names = { ministry: 'Ministry of Finance', network: 'Transparency Network' };

function made({
  plan = planText,
  commitments = [commitmentText],
  meetings = [meetingText],
  date = '2024-09-10',
} = {}) {
  const draft = readDraft('action-plan', plan);
  assert.ok(draft.kind === 'action-plan');
  return newMeeting({
    date,
    plan: draft.plan,
    planFolder: '/plans/six/',
    commitments: commitments.map((text) => {
      const one = readDraft('commitment', text);
      assert.ok(one.kind === 'commitment');
      return one.commitment;
    }),
    meetings: meetings.map((text) => {
      const one = readDraft('meeting', text);
      assert.ok(one.kind === 'meeting');
      return one.meeting;
    }),
    takenNames: ['/plans/six/meetings/2024-02-01.meeting.yaml'],
    names,
    sectors: { ministry: 'government', network: 'civil_society' },
  });
}

const read = (given?: Parameters<typeof made>[0]): unknown => parse(made(given)?.text ?? '');

describe('a new meeting', () => {
  it('begins with what is due, in the fields of the form', () => {
    assert.deepEqual(read(), {
      title: 'Forum of Atlantis, 10 September 2024',
      date: '2024-09-10',
      attendance: { sectors: [{ sector: 'government' }, { sector: 'academia' }] },
      parts: [
        {
          title: 'Progress of the commitments',
          co_chairs: [{ stakeholder: 'ministry', role: 'Chair: first' }],
          agenda: [
            'Civil society has not reported on: Commitment 2 (since 1 February 2024)',
            'Commitment 2: Agree on the data (was due 30 June 2024)',
            'Commitment 2: Open the website: At risk: No staff.',
            'Commitment 2: open question to Transparency Network: When?',
          ],
          commitments: [{ commitment: 2 }],
        },
        {
          title: 'Open actions',
          co_chairs: [{ stakeholder: 'network' }],
          agenda: [
            'Send the packs (Ministry of Finance, due 28 February 2024)',
            'Not to be lost',
            'Ask the parliament (Transparency Network, due July 2024)',
          ],
        },
        {
          title: 'Open themes',
          co_chairs: [{ stakeholder: 'network' }],
          themes: [{ theme: 'courts' }, { theme: 'new' }, { theme: 'data' }],
        },
      ],
    });
  });

  it('lies in the folder of meetings under its day, beside another of the same day', () => {
    assert.equal(made()?.path, '/plans/six/meetings/2024-09-10.meeting.yaml');
    assert.equal(made({ date: '2024-02-01' })?.path, '/plans/six/meetings/2024-02-01-2.meeting.yaml');
    for (const date of ['2024-02-30', '2024-09', 'tomorrow', ''])
      assert.equal(made({ date }), undefined, date);
  });

  it('looks back at the meetings before its day only', () => {
    const { text = '' } = made({ date: '2024-01-15' }) ?? {};
    assert.doesNotMatch(text, /Send the packs|since|co_chairs:\n {6}- /);
    assert.match(text, /Ask the parliament/);
  });

  it('says it in the language of the plan', () => {
    const first = (language: string) => {
      const plan = planText.replace('language: en', `language: ${language}`).replace(/^forum.*\n/m, '');
      const { title, parts } = read({ plan }) as {
        title: string;
        parts: { title: string; agenda?: string[] }[];
      };
      return [title, parts[0]?.title, ...(parts[0]?.agenda?.slice(0, 2) ?? [])];
    };
    assert.deepEqual(first('es-MX'), [
      'Foro multiactor, 10 de septiembre de 2024',
      'Avance de los compromisos',
      'Sociedad civil: sin información desde el 1 de febrero de 2024 sobre: Compromiso 2',
      'Compromiso 2: Agree on the data (plazo vencido: 30 de junio de 2024)',
    ]);
    assert.deepEqual(first('it').slice(1, 3), [
      'Avanzamento degli impegni',
      'Società civile: nessun aggiornamento dopo il 1º febbraio 2024 su: Impegno 2',
    ]);
    assert.equal(first('fr')[1], 'Avancement des engagements');
  });

  it('leaves out what nothing is due of', () => {
    const { parts } = read({ plan: 'title: Plan\n', commitments: [], meetings: [] }) as { parts: unknown };
    assert.deepEqual(parts, [{ title: 'Progress of the commitments' }]);
  });

  it('holds every word that is carried over, and gives no error', () => {
    const awkward = fc.constantFrom(
      '"',
      "'",
      ': ',
      ' #',
      '- ',
      '\\',
      '{',
      '[',
      '…',
      'الشفافية',
      '|',
      '%',
      '*a',
      '&',
      'no',
      '~',
    );
    const words = fc.array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 6 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        words.map((parts) => `x${parts.join('')}`),
        (what) => {
          const one = made({
            meetings: [`title: A\ndate: 2024-01-01\nactions:\n  - what: ${JSON.stringify(what)}\n`],
          });
          assert.ok(one);
          assert.deepEqual(parseDocument(one.text).errors, []);
          const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
          assert.ok(letters(JSON.stringify(parse(one.text))).includes(letters(JSON.stringify(what))));
          const plans = createPlans({ messages: messagesFor('en') });
          plans.set('/plans/six/action-plan.yaml', planText);
          plans.set('/plans/six/commitments/two.commitment.yaml', commitmentText);
          plans.set(one.path, one.text);
          assert.deepEqual(
            plans.findings(one.path).filter(({ level }) => level === 'error'),
            [],
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});
