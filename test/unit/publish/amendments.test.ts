import assert from 'node:assert/strict';
import {
  createPlans,
  messagesFor,
  publish,
  writeHtml,
  writeMarkdown,
  type PublishedDocument,
} from '../../../server/src/service';

function published(amendments: string, language = 'en'): PublishedDocument {
  const plans = createPlans({ messages: messagesFor('en') });
  plans.set(
    '/action-plan.yaml',
    `title: Plan\nlanguage: ${language}\nperiod: { start: 2024, end: 2025 }\nsubmitted: 2023-12-18\n${amendments}`,
  );
  plans.set(
    '/stakeholders.yaml',
    `stakeholders:
  - { id: office, name: The Office, sector: government }
  - { id: network, name: La Red, sector: civil_society }
`,
  );
  plans.set('/5.commitment.yaml', 'number: 5\ntitle: Open courts\n');
  const document = publish(plans, '/action-plan.yaml');
  assert.ok(document);
  return document;
}

/** The rows of the log as Markdown has them. */
function logOf(amendments: string, language?: string): readonly string[] {
  const text = writeMarkdown(published(amendments, language));
  return text
    .split('\n')
    .filter(
      (line) =>
        line.startsWith('|') && /Court|hearing|Calls|State|Stato|Estado|État|Date|Fecha|Data/.test(line),
    );
}

const all = `amendments:
  - date: 2024-06-30
    kind: add
    commitments: [5]
    changes: Courts publish their *hearing* lists.
    reason: It follows from the Calls.
    agreed_on: 2024-05-14
    agreed_by: [office, network]
  - { date: 2024-11, kind: change, state: planned, commitments: [5], reason: Calls again. }
`;

describe('the log of amendments', () => {
  it('says which commitment, what changes and why, how far it has come, who agreed and when', () => {
    const [head, done, planned] = logOf(all);
    assert.match(head ?? '', /Date .*State .*Change .*Reason .*Agreed by/);
    for (const word of [
      '30 June 2024',
      'Done',
      'Added',
      'Commitment 5',
      '*hearing* lists',
      'the Calls',
      'The Office and La Red',
      '14 May 2024',
    ])
      assert.ok(done?.includes(word), `${word} in ${done ?? ''}`);
    for (const word of ['November 2024', 'Planned', 'Changed', 'Calls again'])
      assert.ok(planned?.includes(word), `${word} in ${planned ?? ''}`);
  });

  it('does so in each language', () => {
    for (const [language, word] of [
      ['es', 'Prevista'],
      ['fr', 'Prévue'],
      ['it', 'Prevista'],
    ] as const)
      assert.ok(
        logOf(all, language).some((line) => line.includes(word)),
        language,
      );
  });

  it('has no column of states where every amendment is done, and says what cannot be read', () => {
    const [head, row] = logOf('amendments: [{ date: 2024-06-30, kind: add, reason: Calls. }]\n');
    assert.ok(head !== undefined && !head.includes('State'), head);
    assert.ok(row?.includes('Calls.'), row);
    const html = writeHtml(
      published(
        'amendments: [{ date: 2024-06-30, kind: add, state: [done], reason: Calls., agreed_by: { tbc: the minister } }]\n',
      ),
    );
    assert.match(html, /Cannot be read/);
    assert.match(html, /the minister/);
  });
});
