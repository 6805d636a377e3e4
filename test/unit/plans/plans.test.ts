import assert from 'node:assert/strict';
import { createPlans, messagesFor, type Plans } from '../../../server/src/service';

const plan = `country: Kenya
number: 5
title: Kenya Action Plan
language: en
period: { start: 2023-12-31, end: 2027-12-30 }
themes:
  - { id: information, title: Access to Information, way_forward: proceed }
`;
const stakeholders = `stakeholders:
  - { id: caj, name: Commission on Administrative Justice, sector: government }
  - { id: article-19, name: ARTICLE 19 Eastern Africa, sector: civil_society }
`;
const commitment = (
  number: number,
  lead = 'caj',
  summary = 'Offices publish what they hold.',
) => `number: ${number}
title: Commitment ${number}
theme: information
summary: ${summary}
leads:
  government: [${lead}]
  civil_society: [article-19]
`;

function makePlans(): Plans {
  const plans = createPlans({ messages: messagesFor('en') });
  plans.set('ke/action-plan.yaml', plan);
  plans.set('ke/stakeholders.yaml', stakeholders);
  plans.set('ke/commitments/one.commitment.yaml', commitment(1));
  plans.set('ke/commitments/two.commitment.yaml', commitment(2));
  return plans;
}

const rulesIn = (plans: Plans, uri: string) => plans.findings(uri).map(({ rule }) => rule);
const one = 'ke/commitments/one.commitment.yaml';
const two = 'ke/commitments/two.commitment.yaml';

describe('the drafts of a plan', () => {
  it('are known by name, and only beside a plan where the name is a common one', () => {
    const plans = createPlans({ messages: messagesFor('en') });
    plans.set('other/stakeholders.yaml', 'anything: goes');
    plans.set('other/readme.yaml', 'a: 1');
    plans.set('other/lonely.commitment.yml', commitment(1));
    assert.deepEqual(plans.files(), ['other/lonely.commitment.yml']);
    assert.deepEqual(plans.findings('other/stakeholders.yaml'), []);
    plans.set('other/action-plan.yaml', plan);
    assert.ok(plans.files().includes('other/stakeholders.yaml'));
    assert.ok(rulesIn(plans, 'other/stakeholders.yaml').includes('unknown-field'));
    plans.remove('other/action-plan.yaml');
    assert.deepEqual(plans.files(), ['other/lonely.commitment.yml']);
  });

  it('belong to the nearest plan above them', () => {
    const plans = makePlans();
    plans.set('ke/local/action-plan.yaml', plan.replace('Kenya Action Plan', 'Local plan'));
    plans.set('ke/local/deep/er/x.commitment.yaml', commitment(1));
    assert.equal(plans.planOf('ke/local/deep/er/x.commitment.yaml')?.title, 'Local plan');
    assert.equal(plans.planOf(one)?.title, 'Kenya Action Plan');
    assert.ok(!rulesIn(plans, one).includes('duplicate-number'));
    plans.remove('ke/local/action-plan.yaml');
    assert.equal(plans.planOf('ke/local/deep/er/x.commitment.yaml')?.title, 'Kenya Action Plan');
    assert.ok(rulesIn(plans, one).includes('duplicate-number'));
  });
});

describe('cross-file findings follow edits elsewhere', () => {
  it('a stakeholder that is taken out shows in the commitments that name it', () => {
    const plans = makePlans();
    assert.ok(!rulesIn(plans, one).includes('unknown-stakeholder'));
    const revision = plans.revision();
    plans.set('ke/stakeholders.yaml', stakeholders.replace(/^.*id: caj.*\n/m, ''));
    const changed = plans.changedSince(revision);
    for (const uri of [one, two, 'ke/stakeholders.yaml']) assert.ok(changed.has(uri), uri);
    assert.ok(rulesIn(plans, one).includes('unknown-stakeholder'));
    plans.set('ke/stakeholders.yaml', stakeholders);
    assert.ok(!rulesIn(plans, one).includes('unknown-stakeholder'));
  });

  it('a number taken twice shows in both, and goes from both', () => {
    const plans = makePlans();
    const before = plans.revision();
    plans.set(two, commitment(1));
    assert.ok(plans.changedSince(before).has(one));
    assert.ok(rulesIn(plans, one).includes('duplicate-number'));
    assert.ok(rulesIn(plans, two).includes('duplicate-number'));
    const between = plans.revision();
    plans.remove(two);
    const changed = plans.changedSince(between);
    for (const uri of [one, two]) assert.ok(changed.has(uri), uri);
    assert.ok(!rulesIn(plans, one).includes('duplicate-number'));
    assert.deepEqual(plans.findings(two), []);
  });

  it('the period of the plan reaches its commitments', () => {
    const plans = makePlans();
    plans.set(one, `${commitment(1)}milestones:\n  - { id: m1, title: Publish, due: 2027-06-30 }\n`);
    assert.ok(!rulesIn(plans, one).includes('milestone-outside-period'));
    const revision = plans.revision();
    plans.set('ke/action-plan.yaml', plan.replace('2027-12-30', '2025-12-30'));
    assert.ok(plans.changedSince(revision).has(one));
    assert.ok(rulesIn(plans, one).includes('milestone-outside-period'));
  });

  it('the levels of the plan reach its commitments', () => {
    const plans = makePlans();
    const level = () => plans.findings(one).find(({ rule }) => rule === 'missing-milestones')?.level;
    assert.equal(level(), 'warning');
    plans.set('ke/action-plan.yaml', `${plan}checks: { missing-milestones: error }\n`);
    assert.equal(level(), 'error');
    plans.set('ke/action-plan.yaml', `${plan}checks: { missing-milestones: off }\n`);
    assert.equal(level(), undefined);
  });

  it('typing in an answer concerns that draft alone', () => {
    const plans = makePlans();
    const revision = plans.revision();
    plans.set(one, commitment(1, 'caj', 'Offices publish all that they hold.'));
    assert.deepEqual([...plans.changedSince(revision)], [one]);
  });

  it('tell each who asks what has changed since it last looked', () => {
    const plans = makePlans();
    const [first, all] = [plans.revision(), plans.changedSince(0)];
    assert.deepEqual([...all].sort(), [...plans.files()].sort());
    plans.set(one, commitment(1, 'caj', 'Offices publish all that they hold.'));
    const second = plans.revision();
    plans.set(two, commitment(2, 'caj', 'Offices publish all that they hold.'));
    plans.remove(one);
    const after = (revision: number) => [...plans.changedSince(revision)].sort();
    // The plan itself too: it holds one commitment less.
    const changed = ['ke/action-plan.yaml', one, two];
    for (let times = 0; times < 2; times++) {
      assert.deepEqual([after(first), after(second), after(plans.revision())], [changed, changed, []]);
    }
  });

  it('a stakeholder file that cannot be read in full accuses nobody', () => {
    const plans = makePlans();
    plans.set('ke/stakeholders.yaml', 'stakeholders:\n  - { id: caj, name: "Commission\n');
    assert.ok(!rulesIn(plans, one).includes('unknown-stakeholder'));
    plans.remove('ke/stakeholders.yaml');
    assert.ok(!rulesIn(plans, one).includes('unknown-stakeholder'));
  });
});

describe('a draft with a broken stretch', () => {
  it('is silent about the stretch and what may hide in it, and speaks of the rest', () => {
    const plans = createPlans({ messages: messagesFor('en'), stage: 'final' });
    plans.set(
      'a.commitment.yaml',
      'number: 1\ntitle: "Never closed\nsummary: Here\nproblem:\n  statement: x\n',
    );
    const found = plans.findings('a.commitment.yaml');
    assert.ok(found.some(({ rule }) => rule === 'yaml-syntax'));
    const missing = found.filter(({ rule }) => rule === 'missing-field').map(({ data }) => data?.field);
    for (const field of ['summary', 'problem', 'problem.statement'])
      assert.ok(!missing.includes(field), field);
    assert.ok(found.some(({ rule }) => rule === 'missing-lead' || rule === 'missing-milestones'));
  });
});

describe('plans that know which day it is', () => {
  it('find a milestone overdue from the day on which it has become so', () => {
    let day = '2024-06-30';
    const plans = createPlans({ messages: messagesFor('en'), today: () => day });
    plans.set('ke/action-plan.yaml', plan);
    plans.set(
      one,
      `${commitment(1)}stage: published\nmilestones:\n  - { id: m1, title: Publish, due: 2024-06 }\n`,
    );
    const isOverdue = () => rulesIn(plans, one).includes('overdue-milestone');
    assert.equal(isOverdue(), false);
    const before = plans.revision();
    day = '2024-07-01';
    assert.deepEqual([...plans.changedSince(before)].includes(one), true);
    assert.equal(isOverdue(), true);
  });
});
