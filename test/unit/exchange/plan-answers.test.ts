import assert from 'node:assert/strict';
import { edited, rowWith, tracked, typed, wordFileOf } from '../../support/changed-word-file';
import { createPlans, type Plans } from '../../../server/src/service';
import { broughtBack, messages, textWith } from '../../support/sent-and-back';

const plan = 'p/action-plan.yaml';
const before = `# Agreed with the forum on 3 March.
country: Ruritania
number: 2
title: Second Action Plan of Ruritania # working title
period:
  start: 2026-01-01
  end: 2027-12-31
submitted: 2025-12-20
forum:
  name: Open Forum
  co_chairs: [treasury, watch]
timeline:
  - id: listen
    title: Listen
    start: 2025-03
    end: 2025-05
    steps:
      - title: Visit the counties
        start: 2025-03-01
        end: 2025-03-20
      - title: Ask online
        start: 2025-04-01
        end: 2025-04-20
  - id: draft
    title: Draft
    start: 2025-06
    end: 2025-09
themes:
  - id: water
    title: Open water
    way_forward: next_plan
    lead_group: watch
    rating: amber
    note: Nobody measures the rivers.
    decisions:
      - decision: next_plan
        date: 2025-06-12
        note: The law has to change first.
    actions:
      - what: Write to the minister
        owner: watch
        due: 2025-07-01
  - id: land
    title: Open land
    way_forward: proceed
    rating: green
    note: The register is ready.
amendments:
  - date: 2026-05-04
    kind: change
    commitments: [1]
    reason: The budget was cut.
    agreed_by: [treasury, watch]
    agreed_on: 2026-05-02
`;

function plansOf(text = before): Plans {
  const plans = createPlans({ messages });
  plans.set(plan, text);
  plans.set(
    'p/stakeholders.yaml',
    'stakeholders:\n  - { id: treasury, name: Treasury, sector: government }\n  - { id: watch, name: River Watch, sector: civil_society }\n  - { id: moot, name: Land Moot, sector: civil_society }\n',
  );
  plans.set('p/commitments/1.commitment.yaml', 'number: 1\ntitle: Measure the rivers\n');
  return plans;
}

/** What a change of the file makes of the plan's own file, and what is told of it. */
async function back(change: (xml: string) => string, now = before) {
  const plans = plansOf();
  const bytes = await edited(await wordFileOf(plans, plan), change);
  plans.set(plan, now);
  const brought = await broughtBack(bytes, plans, plan);
  return { brought, text: textWith(brought, plans, plan) };
}

/** What is another line by now. */
function changed(text: string): readonly string[] {
  const old = before.split('\n');
  return text.split('\n').filter((line) => !old.includes(line));
}

describe('what a plan says itself, in a Word file of the whole plan that came back', () => {
  it('stays as it is where nobody has changed it', async () => {
    const { brought } = await back((xml) => xml);
    assert.deepEqual([brought.drafts, brought.notPlaced], [[], []]);
  });

  type Edit = readonly [from: string, to: string, line: string];
  /** By where they stand in the file. */
  const edits: Readonly<Record<'first page' | 'tables' | 'actions', Readonly<Record<string, Edit>>>> = {
    'first page': {
      title: [
        'Second Action Plan of Ruritania',
        'Plan of Ruritania',
        'title: Plan of Ruritania # working title',
      ],
      country: ['>Ruritania<', '>Old Ruritania<', 'country: Old Ruritania'],
      submitted: ['20 December 2025', '5 January 2026', 'submitted: 2026-01-05'],
      'the beginning of its period': ['>1 January 2026<', '>1 February 2026<', '  start: 2026-02-01'],
      'the end of its period': ['31 December 2027', '30 June 2028', '  end: 2028-06-30'],
      'its forum': ['Open Forum', 'Forum of All', '  name: Forum of All'],
      'co-chairs': ['Treasury and River Watch', 'Treasury and Land Moot', '  co_chairs: [treasury, moot]'],
    },
    tables: {
      'a phase': ['>Listen<', '>Listen to all<', '    title: Listen to all'],
      'the end of a phase': ['May 2025', 'July 2025', '    end: 2025-07'],
      'a step': ['Ask online', 'Ask by letter', '      - title: Ask by letter'],
      'the day of a step': ['20 April 2025', '2 May 2025', '        end: 2025-05-02'],
      'the reasons of a theme': [
        'Nobody measures',
        'No one measures',
        '    note: No one measures the rivers.',
      ],
      'a rating': ['>Amber<', '>Red<', '    rating: red'],
      'a decision': ['The law has to change first', 'Change the law', '        note: Change the law.'],
      'the reason of an amendment': ['The budget was cut', 'No money', '    reason: No money.'],
      'when an amendment was agreed': ['2 May 2026', '3 May 2026', '    agreed_on: 2026-05-03'],
    },
    actions: {
      'an action': ['>Write to the minister<', '>Call the minister<', '      - what: Call the minister'],
      'the day of an action': ['1 July 2025', '8 July 2025', '        due: 2025-07-08'],
    },
  };
  const parts = Object.values(edits).map((some) => Object.entries(some));
  for (const [part, [name, [from, to, line]]] of parts.flatMap((some, i) =>
    some.map((one) => [i, one] as const),
  ))
    it(`takes ${name} and nothing else`, async () => {
      const { brought, text } = await back((xml) => {
        const starts = [0, xml.lastIndexOf('w:val="TOC'), xml.lastIndexOf('>Actions<')];
        const at = xml.indexOf(from, starts[part]);
        assert.ok(at >= 0, `${from} is in the file`);
        return xml.slice(0, at) + to + xml.slice(at + from.length);
      });
      assert.deepEqual(brought.notPlaced, []);
      assert.deepEqual(changed(text), [line]);
      assert.equal(text.split('\n').length, before.split('\n').length);
    });

  it('is merged with what others have written meanwhile, and says who changed it', async () => {
    const now = before
      .replace('name: Open Forum', 'name: Forum of Today')
      .replace('- title: Ask online', '- title: Ask on paper');
    const { brought, text } = await back(tracked('The register is ready', 'The register is open'), now);
    assert.equal(text, now.replace('The register is ready', 'The register is open'));
    assert.equal(brought.drafts[0]?.changes[0]?.tracked.by[0]?.author, 'Amina Odhiambo');
    const conflict = await back(typed('Open Forum', 'Forum of All'), now);
    assert.deepEqual(
      conflict.brought.drafts.flatMap(({ changes }) => changes.map(({ state, path }) => [path, state])),
      [['forum.name', 'conflict']],
    );
  });

  it('gets a step where a row was put in, and loses one with its row', async () => {
    const added = await back((xml) => {
      const row = rowWith(xml, 'Visit the counties');
      const bare = row
        .replace(/<w:bookmark(?:Start|End)[^>]*>/g, '')
        .replaceAll('Visit the counties', 'Visit the towns');
      return xml.replace(row, row + bare);
    });
    assert.deepEqual(changed(added.text), ['      - id: step-1', '        title: Visit the towns']);
    assert.match(added.text, /Visit the counties[^#]*title: Visit the towns\n {8}start: 2025-03-01\n/);
    const removed = await back((xml) => xml.replace(rowWith(xml, 'Visit the counties'), ''));
    assert.doesNotMatch(removed.text, /Visit the counties/);
    assert.match(removed.text, /steps:\n {6}- title: Ask online/);
    assert.deepEqual(removed.brought.notPlaced, []);
  });

  it('gets no phase where a day that follows from the rules was changed', async () => {
    const { brought } = await back((xml) => {
      const at = xml.indexOf('31 December 2027', xml.indexOf('>The action plan ends<'));
      return `${xml.slice(0, at)}1 January 2028${xml.slice(at + '31 December 2027'.length)}`;
    });
    assert.deepEqual(brought.drafts, []);
    assert.deepEqual(
      brought.notPlaced.map(({ text }) => text),
      ['1 January 2028'],
    );
  });

  it('gets no decision of another theme, whose row says which theme it is about', async () => {
    const { brought } = await back((xml) => {
      const row = rowWith(xml, 'The law has to change first');
      const bare = row.replace(/<w:bookmark(?:Start|End)[^>]*>/g, '');
      return xml.replace(
        row,
        row + bare.replace('Open water', 'Land of ours').replace('The law has to', 'It may'),
      );
    });
    assert.deepEqual(brought.drafts, []);
    const told = brought.notPlaced.map(({ text }) => text);
    assert.ok(told.includes('Land of ours') && told.includes('It may change first.'));
  });
});
