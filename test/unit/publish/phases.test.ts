import assert from 'node:assert/strict';
import { createPlans, messagesFor, publish, writeHtml, writeMarkdown } from '../../../server/src/service';

const head = 'country: Kenya\nnumber: 5\ntitle: Plan 5\nlanguage: en\n';
const plan = `${head}period: { start: 2024-01-01, end: 2025-12-31 }
submitted: 2023-12-18
timeline:
  - id: drafting
    title: Draft the commitments
    start: 2023-06-22
    end: 2023-12-18
    steps:
      - { id: scope, title: Agree the scope, end: 2023-07-mid, done: 2023-07-12 }
      - { id: text, title: Write the texts, start: 2023-08, end: 2023-09 }
      - { id: launch, title: Launch, start: 2023-12-01, end: 2023-12-18 }
  - { id: delivery, title: Carry it out, start: 2024-01-01, end: 2025-12-31 }
`;

function render(text: string, today?: string) {
  const plans = createPlans({ messages: messagesFor('en') });
  plans.set('/p/action-plan.yaml', text);
  return publish(plans, '/p/action-plan.yaml', today === undefined ? {} : { today }) ?? assert.fail();
}

const timeline = (text: string, today?: string) => {
  const html = writeHtml(render(text, today));
  return /<section[^>]*id="phases"[^]*?<\/section>/.exec(html)?.[0] ?? '';
};
const rowsOf = (text: string, today?: string) =>
  [...timeline(text, today).matchAll(/<tr[^>]*><th scope="row"[^]*?<\/tr>/g)].map(([row]) =>
    row
      .replace(/<\/?(?:th|td|p)[^>]*>/g, '|')
      .replace(/<[^>]+>/g, '')
      .split('|')
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  );
const stateOf = (text: string, name: string, today?: string) =>
  rowsOf(text, today)
    .find((cells) => cells[0] === name)
    ?.at(-1);

describe('the timeline of a plan', () => {
  it('draws phases, steps and the days of OGP, with the same as a table below', () => {
    const html = timeline(plan, '2023-11-10');
    assert.equal(
      html.match(/class="stretch/g)?.length,
      5 + 4,
      'five stretches, and four words of the legend',
    );
    assert.equal(html.match(/class="day"/g)?.length, 3);
    assert.match(html, /class="today"/);
    assert.doesNotMatch(html, /<details>/);
    const names = rowsOf(plan, '2023-11-10').map(([name]) => name);
    assert.deepEqual(names, [
      'Draft the commitments',
      'Agree the scope',
      'Write the texts',
      'Launch',
      'Carry it out',
      'Last day for amendments',
      'The action plan ends',
      'Last day for the next action plan',
    ]);
  });

  it('says what is done, late, under way and ahead on the day', () => {
    const on = (name: string) => stateOf(plan, name, '2023-11-10');
    assert.equal(on('Agree the scope'), 'Done');
    assert.equal(on('Write the texts'), 'Late');
    assert.equal(on('Launch'), 'Ahead');
    assert.equal(on('Draft the commitments'), 'Under way');
    assert.equal(on('The action plan ends'), 'Ahead');
    assert.match(timeline(plan, '2023-11-10'), /<title>2\. Write the texts, [^<]*, Late<\/title>/);
  });

  it('calls nothing late in a plan that never says what is done, nor what is left open', () => {
    const silent = plan.replace(', done: 2023-07-12', '');
    assert.equal(stateOf(silent, 'Write the texts', '2023-11-10'), 'Over');
    const open = plan.replace('end: 2023-09 }', 'end: 2023-09, done: { tbc: Ask the secretariat } }');
    assert.equal(stateOf(open, 'Write the texts', '2023-11-10'), 'Over');
  });

  it('takes a phase for done when all its steps are', () => {
    const all = plan
      .replace('end: 2023-09 }', 'end: 2023-09, done: 2023-09-30 }')
      .replace('end: 2023-12-18 }', 'end: 2023-12-18, done: 2023-12-18 }');
    assert.equal(stateOf(all, 'Draft the commitments', '2024-02-01'), 'Done');
    assert.equal(stateOf(plan, 'Draft the commitments', '2024-02-01'), 'Late');
  });

  it('knows the first and the last day of a stretch as part of it', () => {
    assert.equal(stateOf(plan, 'Launch', '2023-12-01'), 'Under way');
    assert.equal(stateOf(plan, 'Launch', '2023-12-18'), 'Under way');
    assert.equal(stateOf(plan, 'Launch', '2023-12-19'), 'Late');
  });

  it('has no state where it is not known which day it is, but of what is done', () => {
    const silent = plan.replace(', done: 2023-07-12', '');
    assert.doesNotMatch(timeline(silent), />State</);
    assert.equal(stateOf(plan, 'Agree the scope'), 'Done');
  });

  it('shows the days of OGP of a plan without phases, and nothing of one without a period', () => {
    const none = `${head}period: { start: 2024, end: 2027 }\n`;
    assert.deepEqual(
      rowsOf(none, '2025-01-01').map(([name]) => name),
      [
        'Half-way: refresh of the four-year plan',
        'The action plan ends',
        'Last day for the next action plan',
      ],
    );
    assert.equal(timeline(head), '');
  });

  it('leaves the picture out where one year is a mistake, and keeps the table', () => {
    const far = plan.replace(
      'start: 2024-01-01, end: 2025-12-31 }\n',
      'start: 2024-01-01, end: 2925-12-31 }\n',
    );
    assert.doesNotMatch(timeline(far), /<svg/);
    assert.match(writeMarkdown(render(far)), /2925/);
  });

  it('speaks the language of the plan', () => {
    const words = ['en', 'es', 'fr', 'it'].map((language) =>
      stateOf(plan.replace('language: en', `language: ${language}`), 'Write the texts', '2023-11-10'),
    );
    assert.equal(new Set(words).size, 4);
    assert.ok(!words.includes(undefined));
  });
});
