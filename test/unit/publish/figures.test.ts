import assert from 'node:assert/strict';
import {
  createPlans,
  messagesFor,
  publish,
  writeHtml,
  type PublishedDocument,
  type Table,
} from '../../../server/src/service';

const plan = (more = '') => `title: Plan
language: en
period: { start: 2024, end: 2025 }
submitted: 2023-12-18
themes: [{ id: a, title: Theme A }, { id: b, title: Theme B }]
${more}`;

const stakeholders = `stakeholders:
  - { id: office, name: The Office, sector: government }
  - { id: network, name: The Network, sector: civil_society }
`;

const commitment = (number: number, theme: string, more = '') => `number: ${number}
title: Commitment of number ${number}
theme: ${theme}
summary: We publish the register of ${number} offices by June 2025.
leads: { government: [office], civil_society: { tbc: asked } }
supporting: { civil_society: [network] }
milestones:
  - { id: m1, title: Open, outputs: [A page], start: 2024-02, due: 2024-Q2, lead: network, status: complete }
  - { id: m2, title: Close, outputs: [A report], due: 2025-03-01, lead: office }
${more}`;

function publishPlan(files: Readonly<Record<string, string>>, today?: string): PublishedDocument {
  const plans = createPlans({ messages: messagesFor('en') });
  for (const [name, text] of Object.entries(files)) plans.set(`/${name}`, text);
  const document = publish(plans, '/action-plan.yaml', today === undefined ? {} : { today });
  assert.ok(document);
  return document;
}

function tableOf(document: PublishedDocument, id: string): Table {
  const [block] = document.sections.find((section) => section.id === id)?.blocks ?? [];
  assert.ok(block?.kind === 'table');
  return block;
}

const textOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(textOf).join('')
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([key, inner]) => (key === 'text' && typeof inner === 'string' ? inner : textOf(inner)))
          .join('')
      : '';

describe('the pictures of a plan', () => {
  const files = {
    'action-plan.yaml': plan(),
    'stakeholders.yaml': stakeholders,
    '2.commitment.yaml': commitment(2, 'b'),
    '1.commitment.yaml': commitment(1, 'a'),
  };

  it('shows milestones by theme and commitment, from the start of work to the last day', () => {
    const document = publishPlan(files, '2024-06-01');
    const [figure] = document.sections.find(({ id }) => id === 'timeline')?.blocks ?? [];
    assert.ok(figure?.kind === 'figure');
    const { picture, table } = figure;
    assert.ok(picture.kind === 'timeline');
    assert.deepEqual(
      picture.groups.map(({ label, rows }) => [label, rows.map((row) => row.label)]),
      [
        ['Theme A', ['1. Commitment of number 1']],
        ['Theme B', ['2. Commitment of number 2']],
      ],
    );
    const [open] = picture.groups[0]?.rows[0]?.points ?? [];
    assert.equal(open?.start, '2024-02-01');
    assert.equal(open.due, '2024-06-30');
    assert.equal(open.label, 'Open (The Network)');
    assert.deepEqual([picture.start, picture.end, picture.today], ['2024-01-01', '2025-12-31', '2024-06-01']);
    assert.deepEqual(
      picture.bands.map(({ start, end }) => [start, end]),
      [
        ['2024-01-01', '2025-12-31'],
        ['2024-01-01', '2024-12-18'],
      ],
    );
    assert.deepEqual(
      table.rows.map(({ cells }) => textOf(cells[0])),
      ['Second quarter of 2024', 'Second quarter of 2024', '1 March 2025', '1 March 2025'],
    );
  });

  it('draws a line for today only where today lies in it, and none in a file that is made to stay', () => {
    const isToday = (today?: string) => writeHtml(publishPlan(files, today)).includes('class="today"');
    assert.deepEqual([isToday('2024-06-01'), isToday('2030-01-01'), isToday()], [true, false, false]);
  });

  it('reaches as far as a milestone outside the plan, and bears a date that nobody meant', () => {
    for (const due of ['2031-01-01', '9999-12-31', '0001-01-01']) {
      const late = { ...files, '1.commitment.yaml': commitment(1, 'a').replace('2025-03-01', due) };
      const html = writeHtml(publishPlan(late));
      assert.match(html, /<svg class="timeline"/);
      assert.doesNotMatch(html, /NaN|Infinity|undefined/);
      assert.ok(html.length < 100_000);
    }
  });

  it('has no timeline without dates', () => {
    const document = publishPlan({ 'action-plan.yaml': plan(), '1.commitment.yaml': 'title: Bare\n' });
    assert.ok(!document.sections.some(({ id }) => id === 'timeline'));
  });

  it('says which parts of each commitment are answered, open or wrong', () => {
    const wrong = commitment(
      2,
      'b',
      'analysis: { transparency: 5, accountability: It is checked., participation: [] }\n',
    );
    const document = publishPlan({ ...files, '2.commitment.yaml': wrong.replace('2025-03-01', 'soon') });
    const { columns, rows } = tableOf(document, 'readiness');
    const row = rows[1]?.cells.map(({ blocks, tone }, i) => [
      textOf(columns[i]?.heading),
      textOf(blocks),
      tone,
    ]);
    assert.deepEqual(row?.slice(1, 3), [
      ['Summary', 'Answered', 'good'],
      ['Leads', '1 gap', 'gap'],
    ]);
    assert.deepEqual(row.at(-1)?.[2], 'poor');
    assert.match(String(row.at(-1)?.[1]), /1 problem, 1 gap/);
    assert.match(String(row.at(-2)?.[1]), /2 gaps/);
  });

  it('has no board for a plan that is out', () => {
    const out = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, text.replace('theme:', 'stage: published\ntheme:')]),
    );
    assert.ok(
      !publishPlan({ ...out, 'action-plan.yaml': plan() }).sections.some(({ id }) => id === 'readiness'),
    );
  });

  it('says who leads what, by commitment while there is room, and as lists where there is none', () => {
    const { columns, rows } = tableOf(publishPlan(files), 'who-leads');
    assert.equal(columns.length, 3);
    assert.deepEqual(
      rows.map(({ cells }) => cells.map(textOf)),
      [
        ['The Office', 'LeadsLeads 1 milestone', 'LeadsLeads 1 milestone'],
        ['The Network', 'Leads 1 milestoneSupports', 'Leads 1 milestoneSupports'],
      ],
    );
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`${i + 1}.commitment.yaml`, commitment(i + 1, 'a')]),
    );
    const lists = tableOf(publishPlan({ ...files, ...many }), 'who-leads');
    assert.equal(lists.columns.length, 3);
    assert.match(textOf(lists.rows[0]?.cells[1]), /^Commitment 1; Commitment 2;.*Commitment 12$/);
  });
});
