import assert from 'node:assert/strict';
import { blockersOf, createPlans, createProgressReader, statusOf } from '../../../../server/src/service';
import { planWith, messages } from '../../../support/glance';
import {
  actionPlan,
  at,
  commitmentText,
  one,
  planText,
  stakeholders,
  stakeholdersText,
  two,
} from '../../../support/protocol-plan';

describe('the progress of a plan', () => {
  it('lists themes, their drafts in the order of their numbers, and their milestones', () => {
    const plans = planWith(commitmentText({ number: 3, title: 'Third' }));
    const [plan, ...more] = createProgressReader(plans).read();
    assert.deepEqual(more, []);
    assert.equal(plan?.uri, actionPlan);
    assert.equal(plan.title, 'Action Plan of Atlantis');
    assert.equal(plan.end, '2025-12-31');
    assert.deepEqual(
      plan.themes.map(({ id, title, wayForward, commitments }) => [
        id,
        title,
        wayForward,
        commitments.map((commitment) => commitment.title),
      ]),
      [
        ['contracts', 'Contracts', 'proceed', ['Two', 'Third']],
        ['courts', 'Courts', 'scope_first', []],
      ],
    );
    const third = plan.themes[0]?.commitments[1];
    assert.equal(third?.uri, one);
    assert.equal(third.stage, 'initial');
    assert.deepEqual([third.answered, third.asked, third.nextDue], [4, 12, '2024-06-30']);
    assert.deepEqual(
      third.milestones.map(({ id, title, due, dueBy, status }) => [id, title, due, dueBy, status]),
      [
        ['m1', 'Agree on the data', '2024-06-30', '2024-06-30', 'not_started'],
        ['m2', 'Open the website', '2025-03-31', '2025-03-31', 'not_started'],
      ],
    );
  });

  it('counts the remarks on a draft that are not settled, and follows them', () => {
    const plans = planWith('title: A\n');
    const reader = createProgressReader(plans);
    const count = () =>
      reader
        .read()[0]
        ?.themes.flatMap(({ commitments }) => commitments)
        .find(({ uri }) => uri === one)?.openRemarks;
    assert.equal(count(), 0);
    const remark = (id: string, more = '') =>
      `  - { id: ${id}, ${more}entries: [{ by: A, on: 2024-05-01, text: Why? }] }\n`;
    const discussion = one.replace('.commitment.', '.discussion.');
    plans.set(discussion, `remarks:\n${remark('a')}${remark('b', 'state: settled, ')}${remark('c')}`);
    assert.equal(count(), 2);
    plans.set(discussion, `remarks:\n${remark('a', 'state: settled, ')}`);
    assert.equal(count(), 0);
  });

  it('tells a date that cannot be read from one that is not there', () => {
    const plans = planWith(
      'title: A\nmilestones:\n  - due: Q4 2028\n  - due:\n  - due: { tbc: after the vote }\n  - due: [2025]\n  - due: 2025-Q2\n',
    );
    const draft = createProgressReader(plans)
      .read()[0]
      ?.themes.flatMap(({ commitments }) => commitments)
      .find(({ uri }) => uri === one);
    assert.deepEqual(
      draft?.milestones.map(({ isDueUnread = false }) => isDueUnread),
      [true, false, false, true, false],
    );
  });

  it('says who has signed, by the names that are listed', () => {
    const plans = planWith(
      `title: A\nsign_off:\n  - { by: ministry, on: 2024-03, digest: sha256:${'0'.repeat(64)} }\n  - { by: nobody, on: 2024 }\n`,
    );
    const reader = createProgressReader(plans);
    const signed = () =>
      reader
        .read()[0]
        ?.themes.flatMap(({ commitments }) => commitments)
        .find(({ uri }) => uri === one)?.signatures;
    assert.deepEqual(signed(), [
      { by: 'ministry', on: '2024-03', text: 'changed', name: 'Ministry of Finance' },
      { by: 'nobody', on: '2024', text: 'unsure', name: 'nobody' },
    ]);
    plans.set(stakeholders, stakeholdersText.replace('Ministry of Finance', 'Treasury'));
    assert.equal(signed()?.[0]?.name, 'Treasury');
    const inConflict = `<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> theirs\n`;
    plans.set(one, `${inConflict}sign_off:\n  - { by: ministry, on: 2024-03 }\n`);
    assert.deepEqual(signed(), []);
  });

  it('says how delivery stands on the day, and on the next day anew', () => {
    const plans = planWith(
      `number: 3
title: A
stage: published
leads: { government: [ministry] }
milestones:
  - { id: m1, title: Late, due: 2024-06 }
  - { id: m2, title: Soon, due: 2024-07-02 }
  - { id: m3, title: Done, due: 2024-05, status: complete }
updates:
  - { date: 2024-05, by: ministry, note: A, delivery: on_track }
  - { date: 2024-06, side: civil_society, note: B, delivery: paused, reason: C }
  - { date: 2024-07-02, by: ministry, note: D, delivery: delayed, reason: E }
`,
    );
    let today = '2024-07-01';
    const reader = createProgressReader(plans, () => today);
    const draft = () =>
      reader
        .read()[0]
        ?.themes.flatMap(({ commitments }) => commitments)
        .find(({ uri }) => uri === one);
    const standings = () => draft()?.milestones.map(({ standing }) => standing);
    assert.deepEqual(standings(), ['overdue', 'due_soon', 'no_evidence']);
    assert.deepEqual(draft()?.delivery, [
      { state: 'paused', side: 'civil_society' },
      { state: 'on_track', side: 'government' },
    ]);
    today = '2024-07-03';
    assert.deepEqual(standings(), ['overdue', 'overdue', 'no_evidence']);
    assert.deepEqual(
      draft()?.delivery.map(({ state }) => state),
      ['delayed', 'paused'],
    );
    const undated = createProgressReader(plans)
      .read()[0]
      ?.themes.flatMap(({ commitments }) => commitments);
    assert.ok(
      undated?.every(
        ({ delivery, milestones }) => delivery.length === 0 && !milestones.some((m) => m.standing),
      ),
    );
  });

  it('says nothing of delivery before anything is carried out', () => {
    const plans = planWith('title: A\nstage: final\nmilestones: [{ id: m1, title: B, due: 2024-06 }]\n');
    const drafts = createProgressReader(plans, () => '2025-01-01')
      .read()
      .flatMap(({ themes }) => themes.flatMap(({ commitments }) => commitments));
    const draft = drafts.find(({ uri }) => uri === one);
    assert.equal(draft?.milestones[0]?.standing, undefined);
  });

  it('counts findings for milestones, drafts and the plan', () => {
    const plans = planWith(commitmentText({ lead: 'nobody' }));
    const [plan] = createProgressReader(plans).read();
    const draft = plan?.themes[0]?.commitments.find(({ uri }) => uri === one);
    assert.deepEqual(
      draft?.milestones.map(({ problems }) => problems.errors),
      [1, 0],
    );
    const errors = (uri: string) => plans.findings(uri).filter(({ level }) => level === 'error').length;
    assert.equal(draft.problems.errors, errors(one));
    const all = [one, two, actionPlan, stakeholders].reduce((sum, uri) => sum + errors(uri), 0);
    assert.equal(plan?.problems.errors, all);
  });

  it('keeps drafts without a theme of the plan together, and drafts without a plan', () => {
    const plans = planWith(commitmentText({ title: 'Lost' }).replace('theme: contracts', 'theme: nothing'));
    plans.set('file:///drafts/elsewhere.commitment.yaml', 'title: Alone\n');
    const [plan, homeless] = createProgressReader(plans).read();
    const last = plan?.themes.at(-1);
    assert.equal(last?.id, undefined);
    assert.deepEqual(
      last?.commitments.map(({ title }) => title),
      ['Lost'],
    );
    assert.equal(homeless?.uri, undefined);
    assert.deepEqual(
      homeless?.themes.flatMap(({ commitments }) => commitments.map(({ title }) => title)),
      ['Alone'],
    );
  });

  it('keeps two plans in one workspace apart', () => {
    const plans = planWith(commitmentText());
    plans.set(at('old/action-plan.yaml'), planText.replace('Action Plan of Atlantis', 'Old plan'));
    plans.set(at('old/x.commitment.yaml'), commitmentText({ title: 'Old' }));
    const read = createProgressReader(plans).read();
    assert.deepEqual(
      read.map(({ title, themes }) => [
        title,
        themes.flatMap(({ commitments }) => commitments.map((c) => c.title)),
      ]),
      [
        ['Action Plan of Atlantis', ['Contracts', 'Two']],
        ['Old plan', ['Old']],
      ],
    );
  });

  it('is the very same while nothing that it tells has changed', () => {
    const plans = planWith(commitmentText());
    const reader = createProgressReader(plans);
    const first = reader.read();
    assert.equal(reader.read(), first);
    plans.set(one, commitmentText().replace('by June 2025', 'by March 2025'));
    assert.equal(reader.read(), first);
    plans.set(one, commitmentText().replace('stage: initial', 'stage: mature'));
    const second = reader.read();
    assert.notEqual(second, first);
    plans.set(actionPlan, planText.replace('title: Courts', 'title: The courts'));
    assert.notEqual(reader.read(), second);
  });

  it('asks after a keystroke for no more than that draft, however many there are', () => {
    const asked = [3, 60].map((count) => {
      const plans = planWith(commitmentText({ number: 1, title: 'First' }));
      const address = (number: number) => one.replace('one.', `draft-${number}.`);
      for (let number = 0; number < count; number++)
        plans.set(address(number), commitmentText({ number: number + 10, title: `Draft ${number}` }));
      let questions = 0;
      const counted = new Proxy(plans, {
        get(target, name): unknown {
          questions += name === 'changedSince' || name === 'revision' ? 0 : 1;
          return Reflect.get(target, name);
        },
      });
      const reader = createProgressReader(counted);
      const before = reader.read();
      questions = 0;
      plans.set(address(1), `${plans.text(address(1)) ?? ''}# a note\n`);
      assert.equal(reader.read(), before);
      return questions;
    });
    assert.equal(asked[0], asked[1]);
    assert.ok(Number(asked[0]) < 8, `${asked[0]} questions`);
  });

  it('follows files that come and go', () => {
    const plans = planWith(commitmentText());
    const reader = createProgressReader(plans);
    const titles = () => reader.read()[0]?.themes[0]?.commitments.map(({ title }) => title);
    plans.remove(two);
    assert.deepEqual(titles(), ['Contracts']);
    plans.remove(actionPlan);
    assert.deepEqual(
      reader.read().map(({ uri }) => uri),
      [undefined],
    );
    assert.deepEqual(createProgressReader(createPlans({ messages })).read(), []);
  });
});

describe('the status of a draft', () => {
  it('says which plan and stage it has, and what stops the next stage', () => {
    const plans = planWith(commitmentText().replace('stage: initial', 'stage: mature'));
    const status = statusOf(one, plans);
    assert.deepEqual(status?.plan, { uri: actionPlan, title: 'Action Plan of Atlantis' });
    assert.equal(status.stage, 'mature');
    assert.equal(status.next?.stage, 'final');
    const rules = status.next.blockers.map(({ rule }) => rule);
    assert.ok(rules.includes('missing-field'));
    assert.deepEqual(
      plans.findings(one).filter(({ level }) => level === 'error'),
      [],
    );
  });

  it('has no further stage for a published draft, and no stage for a plan', () => {
    const plans = planWith(commitmentText().replace('stage: initial', 'stage: published'));
    assert.equal(statusOf(one, plans)?.next, undefined);
    const plan = statusOf(actionPlan, plans);
    assert.deepEqual([plan?.stage, plan?.next], [undefined, undefined]);
    assert.equal(statusOf(at('notes.yaml'), plans), undefined);
  });

  it('counts what is an error at a stage as in the way of it', () => {
    const plans = planWith(commitmentText({ lead: 'nobody' }));
    assert.deepEqual(
      blockersOf(one, 'mature', plans).map(({ rule }) => rule),
      ['unknown-stakeholder'],
    );
    assert.ok(blockersOf(one, 'final', plans).length > 1);
    // Nobody gets round the signatures by going to published at once.
    assert.ok(blockersOf(one, 'published', plans).some(({ rule }) => rule === 'missing-sign-off'));
  });
});
