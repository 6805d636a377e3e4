import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createPlans,
  messagesFor,
  publish,
  writeHtml,
  writeMarkdown,
  type Block,
  type PublishedDocument,
  type Table,
} from '../../../server/src/service';

const plan = `title: Plan
language: en
period: { start: 2024, end: 2027 }
themes: [{ id: a, title: Courts }, { id: b, title: Budget }]
`;
const stakeholders = `stakeholders:
  - { id: office, name: The Office, sector: government }
  - { id: network, name: La Red, sector: civil_society }
`;
const courts = `number: 1
title: Open courts
theme: a
stage: published
leads: { government: [office], civil_society: [network] }
milestones:
  - { id: late, title: Late, due: 2025-05, lead: office, status: limited }
  - { id: soon, title: Soon, due: 2025-Q3, lead: network }
  - { id: far, title: Far, due: 2027, lead: network }
  - { id: shown, title: Shown, due: 2025-01, lead: office, status: complete, evidence: ["https://example.org/a"] }
  - { id: bare, title: Bare, due: 2025-01, lead: office, status: complete }
  - { id: undated, title: Undated, due: { tbc: asked }, lead: office }
  - { id: each, title: Each year, due: 2024-03, recurs: yearly, lead: office }
  - { id: unsure, title: Unsure, due: 2024-03, status: { tbc: asked }, lead: office }
`;
const budget = `number: 2
title: Open budget
theme: b
milestones: [{ id: m1, title: Begin, due: 2026, lead: office, status: limited }]
`;
const sketch = 'number: 3\ntitle: A sketch\nmilestones: [{ id: m1, title: X, due: 2024, lead: office }]\n';

function publishPlan(commitments: readonly string[], today?: string): PublishedDocument {
  const plans = createPlans({ messages: messagesFor('en') });
  plans.set('/action-plan.yaml', plan);
  plans.set('/stakeholders.yaml', stakeholders);
  commitments.forEach((text, i) => plans.set(`/${i}.commitment.yaml`, text));
  const document = publish(plans, '/action-plan.yaml', today === undefined ? {} : { today });
  assert.ok(document);
  return document;
}

const day = '2025-06-30';
const blockOf = (document: PublishedDocument, id: string): Block | undefined =>
  document.sections.find((section) => section.id === id)?.blocks[0];
const tableOf = (document: PublishedDocument, id: string): Table => {
  const block = blockOf(document, id);
  const table = block?.kind === 'figure' ? block.table : block;
  assert.ok(table?.kind === 'table', id);
  return table;
};
const textOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(textOf).filter(Boolean).join(' ')
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([key, inner]) => (key === 'text' && typeof inner === 'string' ? inner : textOf(inner)))
          .filter(Boolean)
          .join(' ')
      : '';
const rowsOf = (table: Table) => table.rows.map(({ cells }) => cells.map(({ blocks }) => textOf(blocks)));
const idsOf = ({ sections }: PublishedDocument) =>
  sections.map(({ id }) => id).filter((id) => id.startsWith('delivery'));

describe('how delivery stands', () => {
  it('says of each milestone how it stands on the day, what calls for attention first', () => {
    const rows = rowsOf(tableOf(publishPlan([courts], day), 'delivery-milestones'));
    assert.deepEqual(
      rows.map(([state, milestone]) => [state, milestone]),
      [
        ['Overdue', 'Late'],
        ['No evidence', 'Unsure'],
        ['No evidence', 'Bare'],
        ['Due soon', 'Soon'],
        ['No date', 'Undated'],
        ['On track', 'Each year'],
        ['On track', 'Far'],
        ['Done', 'Shown'],
      ],
    );
    assert.deepEqual(rows[0]?.slice(2), ['1. Open courts', 'The Office', 'May 2025', '']);
  });

  it('moves with the day', () => {
    const stateOf = (today: string) =>
      rowsOf(tableOf(publishPlan([courts], today), 'delivery-milestones')).find(
        ([, name]) => name === 'Soon',
      )?.[0];
    assert.deepEqual(['2025-06-29', '2025-06-30', '2025-09-30', '2025-10-01'].map(stateOf), [
      'On track',
      'Due soon',
      'Due soon',
      'Overdue',
    ]);
  });

  it('counts by commitment, lead and theme, in a picture and in a table alike', () => {
    const document = publishPlan([courts, budget], day);
    assert.deepEqual(idsOf(document), [
      'delivery',
      'delivery-commitments',
      'delivery-leads',
      'delivery-themes',
      'delivery-milestones',
    ]);
    assert.deepEqual(rowsOf(tableOf(document, 'delivery-commitments')), [
      ['1. Open courts', '1', '2', '1', '1', '2', '1'],
      ['2. Open budget', '0', '0', '0', '0', '1', '0'],
    ]);
    assert.deepEqual(rowsOf(tableOf(document, 'delivery-leads')), [
      ['The Office', '1', '2', '0', '1', '2', '1'],
      ['La Red', '0', '0', '1', '0', '1', '0'],
    ]);
    assert.deepEqual(
      rowsOf(tableOf(document, 'delivery-themes')).map(([theme]) => theme),
      ['Courts', 'Budget'],
    );
    const figure = blockOf(document, 'delivery-leads');
    assert.ok(figure?.kind === 'figure' && figure.picture.kind === 'bars');
    assert.deepEqual(figure.picture.rows[1], {
      label: 'La Red',
      parts: [
        { standing: 'due_soon', count: 1 },
        { standing: 'on_track', count: 1 },
      ],
    });
  });

  it('counts a milestone that names no lead for those who lead the commitment', () => {
    const shared = courts.replaceAll(/, lead: \w+/g, '');
    const rows = rowsOf(tableOf(publishPlan([shared], day), 'delivery-leads'));
    assert.deepEqual(
      rows.map(([lead]) => lead),
      ['The Office', 'La Red'],
    );
  });

  it('is about what is under way, and only where the day is known', () => {
    assert.deepEqual(idsOf(publishPlan([courts])), []);
    assert.deepEqual(idsOf(publishPlan([sketch], day)), []);
    assert.deepEqual(
      rowsOf(tableOf(publishPlan([sketch, budget], day), 'delivery')).map(([name]) => name),
      ['2. Open budget'],
    );
    assert.deepEqual(idsOf(publishPlan(['title: Bare\nstage: published\n'], day)), ['delivery']);
  });

  describe('as it was told', () => {
    const told = (...updates: readonly string[]) => {
      const text = `${budget}updates:\n${updates.map((one) => `  - { ${one} }\n`).join('')}`;
      const table = tableOf(publishPlan([text], day), 'delivery');
      return { cells: rowsOf(table)[0]?.slice(1), tone: table.rows[0]?.cells[1]?.tone };
    };

    it('shows both sides where they differ, the newest of each', () => {
      assert.deepEqual(
        told(
          'date: 2025-05-01, side: civil_society, delivery: delayed',
          'date: 2025-01-01, side: government, delivery: at_risk',
          'date: 2025-04, by: office, delivery: on_track',
        ),
        {
          cells: ['Delayed (Civil society, 1 May 2025) On track (Government, April 2025)', '1 May 2025'],
          tone: 'poor',
        },
      );
    });

    it('shows the newest where they agree', () => {
      assert.deepEqual(
        told(
          'date: 2025-05-01, side: government, delivery: on_track',
          'date: 2025-06-01, side: civil_society, delivery: on_track',
          'date: 2025-06-10, side: government, note: Nothing new',
        ),
        { cells: ['On track (Civil society, 1 June 2025)', '10 June 2025'], tone: 'good' },
      );
    });

    it('takes the later line where dates are the same or not there, and says when nothing was told', () => {
      assert.deepEqual(told('delivery: on_track', 'delivery: paused').cells, ['Paused', '']);
      assert.deepEqual(told('date: 2025-01-01, note: All well').cells, ['No state given', '1 January 2025']);
    });
  });

  it('draws whatever number there is, and keeps to the picture', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 4 }), (counts) => {
        const texts = counts.map(
          (count, i) =>
            `number: ${i + 1}\ntitle: C\nstage: published\nmilestones:\n${Array.from({ length: count }, (_, n) => `  - { id: m${n}, title: M, due: ${2020 + (n % 9)} }\n`).join('')}`,
        );
        const html = writeHtml(publishPlan(texts, day));
        assert.doesNotMatch(html, /NaN|Infinity|undefined/);
        for (const [, x, wide] of html.matchAll(
          /<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="24"/g,
        ))
          assert.ok(Number(x) + Number(wide) <= 1000);
      }),
      { numRuns: 15 },
    );
  });

  it('leaves no text of a draft as marks', () => {
    const html = writeHtml(
      publishPlan(
        [courts.replace('title: Late', 'title: "<script>x</script>"').replace('Open courts', '"<b>x"')],
        day,
      ),
    );
    assert.doesNotMatch(html, /<script|<b>/);
    assert.match(writeMarkdown(publishPlan([courts], day)), /## Delivery on 30 June 2025/);
  });

  it('does not take what is dated ahead for told', () => {
    const told = (date: string) => {
      const updates = `updates: [{ date: 2025-06, by: office, note: Fine., delivery: on_track, milestones: [late] }, { date: ${date}, by: office, note: Bad., delivery: delayed, reason: R, milestones: [late] }]\n`;
      const document = publishPlan([courts + updates], day);
      const [, told, last] = rowsOf(tableOf(document, 'delivery'))[0] ?? [];
      const late = rowsOf(tableOf(document, 'delivery-milestones')).find(([, title]) => title === 'Late');
      return [told, last, late?.at(-1)];
    };
    assert.deepEqual(told('2025-07-01'), ['On track (Government, June 2025)', 'June 2025', 'June 2025']);
    assert.deepEqual(told('2025-06-30'), [
      'Delayed (Government, 30 June 2025)',
      '30 June 2025',
      '30 June 2025',
    ]);
  });

  it('takes the side of a body from the group in which the commitment has it', () => {
    const academy = courts.replace('civil_society: [network]', 'civil_society: [academy]');
    const updates = 'updates: [{ date: 2025-06, by: academy, note: Bad., delivery: paused, reason: R }]\n';
    const [row] = rowsOf(tableOf(publishPlan([academy + updates], day), 'delivery'));
    assert.equal(row?.[1], 'Paused (Civil society, June 2025)');
  });
});
