import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPlans, draftsFromForm, messagesFor } from '../../../server/src/service/index';
import type { FilledAnswer, FilledCommitment, FilledForm } from '../../../server/src/service/index';
import { examples } from '../../support/how-often';

const messages = messagesFor('en');
const plan = 'file:///plan/action-plan.yaml';

function made(form: FilledForm, others: Readonly<Record<string, string>> = {}) {
  const plans = createPlans({ messages });
  plans.set(plan, 'title: A plan\ncountry: Ruritania\nstart: 2024-01-01\nend: 2025-12-31\n');
  plans.set(
    'file:///plan/stakeholders.yaml',
    'stakeholders:\n  - id: moe # since 2019\n    name: Ministry of Education\n    sector: government\n',
  );
  for (const [path, text] of Object.entries(others)) plans.set(`file:///plan/${path}`, text);
  return draftsFromForm(form, plans, { plan, takenNames: Object.keys(others), messages });
}

function answer(field: string, text: string, side?: FilledAnswer['side']): FilledAnswer {
  const lines = text.split('\n');
  return { field, label: `What is asked of ${field}`, text, items: lines, lines, ...(side && { side }) };
}

function filled(
  answers: readonly FilledAnswer[],
  milestones: FilledCommitment['milestones'] = [],
): FilledForm {
  return { commitments: [{ answers, milestones, notPlaced: [] }], rest: [] };
}

/** Without the questions above answers. */
function answersIn(text: string): string {
  return text.replace(/^ *# .*\n/gm, '').replace(/\n{2,}/g, '\n');
}

describe('drafts from a form', () => {
  it('have its answers, with dates as they are written in drafts and organisations by their ids', () => {
    const { drafts, stakeholders, added } = made(
      filled(
        [
          answer('title', 'Commitment 7: Open school budgets'),
          answer('leads', 'Ministry of Education; Budget Watch'),
          answer('supporting', 'Parents United\nN/A', 'civil_society'),
          answer('period', 'January 2024 – December 2025'),
          answer('problem.causes', 'No format\nPaper'),
        ],
        [
          [
            answer('title', '1. Agree the format'),
            answer('due', '31 March 2024'),
            answer('lead', 'ministry of education'),
          ],
        ],
      ),
    );
    const [draft] = drafts;
    assert.equal(draft?.uri, 'file:///plan/commitments/open-school-budgets.commitment.yaml');
    assert.deepEqual([draft.number, draft.title], [7, 'Open school budgets']);
    const text = answersIn(draft.text);
    for (const part of [
      'number: 7\ntitle: Open school budgets\n',
      '  government: [moe, budget-watch]\n',
      '  civil_society: [parents-united]\n',
      'period:\n  start: 2024-01\n  end: 2025-12\n',
      '  causes:\n    - No format\n    - Paper\n',
      '  - id: m1\n    title: Agree the format\n',
      '    due: 2024-03-31\n    lead: moe\n',
    ])
      assert.ok(text.includes(part), `${part}\nis not in\n${text}`);
    assert.deepEqual(draft.notPlaced, [{ label: 'What is asked of supporting', lines: ['N/A'] }]);
    assert.ok(
      draft.text.endsWith('\n# From the Word file, not placed:\n# What is asked of supporting\n#   N/A\n'),
    );
    assert.deepEqual(added, [
      { id: 'budget-watch', name: 'Budget Watch', sector: undefined },
      { id: 'parents-united', name: 'Parents United', sector: 'civil_society' },
    ]);
    assert.equal(
      stakeholders?.text,
      'stakeholders:\n  - id: moe # since 2019\n    name: Ministry of Education\n    sector: government\n  - id: budget-watch\n    name: Budget Watch\n  - id: parents-united\n    name: Parents United\n    sector: civil_society\n',
    );
  });

  it('take another number and another name where the plan has theirs', () => {
    const { drafts } = made(filled([answer('title', '1. Open data')]), {
      'commitments/open-data.commitment.yaml': 'number: 1\ntitle: Open data\n',
    });
    const [draft] = drafts;
    assert.equal(draft?.uri, 'file:///plan/commitments/open-data-2.commitment.yaml');
    assert.equal(draft.number, 2);
    assert.ok(draft.text.includes('#   1\n'), draft.text);
  });

  it('give an id to organisations whose name would be read as something else', () => {
    const { added, stakeholders } = made(
      filled([answer('title', 'Open data'), answer('leads', 'null\n123\n部')]),
    );
    assert.deepEqual(
      added.map(({ id, name }) => [id, name]),
      [
        ['organisation-null', 'Null'],
        ['organisation-123', '123'],
        ['organisation', '部'],
      ],
    );
    const plans = createPlans({ messages });
    plans.set(stakeholders?.uri ?? '', stakeholders?.text ?? '');
    assert.deepEqual(
      plans.findings(stakeholders?.uri ?? '').filter(({ level }) => level === 'error'),
      [],
    );
  });

  it('leave a date that nobody can read to a person', () => {
    const { drafts } = made(
      filled([answer('title', 'Open data')], [[answer('title', 'Publish'), answer('due', 'in due course')]]),
    );
    assert.deepEqual(drafts[0]?.notPlaced, [{ label: 'What is asked of due', lines: ['in due course'] }]);
  });

  it('keep every word and can be read, whatever the form says', () => {
    let count = 0;
    const word = fc.constant(undefined).map(() => `word${count++}x`);
    const odd = fc.constantFrom(
      '',
      '- ',
      '# ',
      '"',
      "'",
      ': ',
      '> ',
      '| ',
      '1. ',
      '**',
      '{',
      '[x](',
      '\u200f',
      '&',
      '*',
    );
    const line = fc.tuple(odd, word, odd).map((parts) => parts.join(''));
    const field = fc.constantFrom(
      ...[
        'title',
        'summary',
        'leads',
        'supporting',
        'period',
        'period.start',
        'problem.statement',
        'problem.causes',
      ],
      ...['description.results', 'analysis.transparency', 'milestones', 'budget'],
    );
    const isOfPeople = (name: string) => /^(?:leads?|supporting)$/.test(name);
    const side = fc.constantFrom(undefined, 'government', 'civil_society', 'other');
    const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((some) => some.join('\n'));
    const answers = fc.uniqueArray(fc.tuple(field, lines, side), {
      selector: ([name, , from]) => (isOfPeople(name) ? `${name} ${from ?? ''}` : name),
    });
    const step = fc.uniqueArray(
      fc.tuple(fc.constantFrom('title', 'outputs', 'start', 'due', 'lead', 'supporting'), lines, side),
      { minLength: 1, selector: ([name]) => name },
    );
    fc.assert(
      fc.property(answers, fc.array(step, { maxLength: 3 }), (said, steps) => {
        const of = (some: typeof said) =>
          some.map(([name, text, from]) => answer(name, text, isOfPeople(name) ? from : undefined));
        const { drafts, stakeholders } = made(filled(of(said), steps.map(of)));
        const everything = [...drafts.map(({ text }) => text), stakeholders?.text ?? ''].join('\n');
        for (const [wanted] of JSON.stringify([said, steps]).matchAll(/word\d+x/g))
          assert.ok(everything.includes(wanted), `${wanted} is not in\n${everything}`);
        const plans = createPlans({ messages });
        for (const { uri, text } of drafts) {
          plans.set(uri, text);
          assert.deepEqual(plans.draft(uri)?.yaml.problems, [], text);
        }
      }),
      { numRuns: examples(60) },
    );
  });
});
