import assert from 'node:assert/strict';
import {
  chosenResponses,
  createPlans,
  messagesFor,
  responsesPage,
  type Plans,
  type SourceTable,
} from '../../../server/src/service';
import { applyEdits } from '../../../server/src/service/text/edit';

const messages = messagesFor('en');
const plan = 'nap/action-plan.yaml';
const list = 'nap/contributions/call.contributions.yaml';
const planText = `country: Chile
number: 6
title: Plan 6
language: en
period: { start: 2024, end: 2025 } # two years
`;
const table: SourceTable = {
  columns: ['Submitted at', 'Your idea', 'Your name', 'Email', 'Age <b>'],
  rows: [
    ['2024-02-03', 'Open the <reading> room', 'Ann Field', 'ann@example.org', '40'],
    ['2024-02-04', '=1+1', 'Ben Wood', '', ''],
  ],
};

function planWith(text = planText): Plans {
  const plans = createPlans({ messages });
  plans.set(plan, text);
  return plans;
}

function request(choices: Readonly<Record<string, string>> = {}) {
  return { into: plan, name: 'call.csv', choices: new Map(Object.entries(choices)) };
}

function shown(plans: Plans, choices: Readonly<Record<string, string>> = {}) {
  const page = responsesPage(table, plans, request(choices), messages);
  assert.ok(page);
  return { ...page, html: page.sections.map(({ html }) => html).join('\n') };
}

function take(plans: Plans, choices: Readonly<Record<string, string>> = {}) {
  const chosen = chosenResponses(table, plans, request(choices));
  assert.ok(chosen);
  assert.equal(chosen.state, shown(plans, choices).state);
  for (const { uri, edits } of chosen.files) plans.set(uri, applyEdits(plans.text(uri) ?? '', edits));
  for (const { uri, text } of chosen.newFiles) plans.set(uri, text);
  return chosen;
}

const chosenIn = (html: string) =>
  Array.from(html.matchAll(/data-choice="([^"]*)" data-chosen/g), ([, choice]) => choice);

describe('the page of a table of contributions', () => {
  it('says of each column what it seems to mean, with all that it could mean, and writes nothing', () => {
    const { html, title, files } = shown(planWith());
    assert.equal(title, 'What call.csv brings in');
    assert.deepEqual(chosenIn(html), ['date', 'text', 'name', 'contact', '']);
    assert.match(html, /2 answers: “Open the &lt;reading&gt; room”, “=1\+1”/);
    assert.match(html, /Age &lt;b&gt;/);
    assert.doesNotMatch(html, /<b>|Ann|ann@/);
    assert.match(html, /2 new contributions/);
    assert.match(html, /nothing of it comes in: Age/);
    assert.match(html, /contributions\/call\.contributions\.yaml/);
    assert.deepEqual(files, [plan]);
  });

  it('brings in what was chosen, and the plan says then how the columns are read', () => {
    const plans = planWith();
    const { newFiles, files, taken } = take(plans, { 'column-3': 'leave_out', 'column-5': 'note' });
    assert.equal(taken, 2);
    assert.deepEqual([files.map(({ uri }) => uri), newFiles.map(({ uri }) => uri)], [[plan], [list]]);
    assert.match(plans.text(plan) ?? '', /as: leave_out[^]*column: Age <b>, as: note/);
    assert.match(plans.text(list) ?? '', /40/);
    assert.doesNotMatch(plans.text(list) ?? '', /Ann|ann@/);
    const after = shown(plans);
    assert.match(after.html, /as “imports” of the plan says \(call\)[^]*has all of it already/);
    assert.doesNotMatch(after.html, /data-act/);
  });

  it('keeps what else the plan says of the columns, with its comments, when one is read otherwise', () => {
    const plans = planWith(`${planText}imports:
  - id: call # of the spring
    columns:
      - column: Your idea
        as: text # as people wrote it
      - { column: Town, as: note }
      - { column: Your name, as: name }
`);
    const before = plans.text(plan) ?? '';
    take(plans, { 'column-3': 'from', 'column-1': 'date' });
    assert.equal(
      plans.text(plan),
      `${before.replace('as: name', 'as: from')}      - { column: Submitted at, as: date }\n`,
    );
  });

  it('leaves alone an import of the same name that is about other columns', () => {
    const plans = planWith(
      `${planText}imports:\n  - id: call\n    columns: [{ column: Proposal, as: text }]\n`,
    );
    const before = plans.text(plan) ?? '';
    take(plans);
    assert.ok(plans.text(plan)?.startsWith(before));
    assert.match(plans.text(plan) ?? '', /id: call-2/);
  });

  it('brings people and the rest only where that is ticked', () => {
    const plans = planWith();
    take(plans, { 'with-contacts': 'take', 'with-rest': 'take' });
    assert.match(plans.text(list) ?? '', /from: Ann Field[^]*ann@example\.org/);
    assert.match(plans.text(list) ?? '', /Age <b>: 40/);
  });

  it('says that a column with the text is wanted', () => {
    const { html } = shown(planWith(), { 'column-2': 'leave_out' });
    assert.match(html, /No column is read as “Text”/);
  });

  it('says so where the plan leaves no place, and offers no button', () => {
    const { html } = shown(planWith(`{ country: Chile, imports: what }\n`));
    assert.match(html, /no place for how the columns are read/);
    assert.doesNotMatch(html, /data-act/);
    assert.equal(responsesPage(table, createPlans({ messages }), request(), messages), undefined);
  });
});
