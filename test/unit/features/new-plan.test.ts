import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  createPlans,
  messagesFor,
  newCommitment,
  newPlanFiles,
  type NewPlanInput,
} from '../../../server/src/service/index';

const input: NewPlanInput = {
  folder: '/plan',
  title: 'National Action Plan',
  country: 'Kenya',
  years: [2026, 2027],
};

function check(given: NewPlanInput) {
  const plans = createPlans({ messages: messagesFor('en') });
  const files = newPlanFiles(given);
  for (const { path, text } of files) plans.set(path, text);
  const findings = plans.files().flatMap((path) => plans.findings(path));
  return {
    plans,
    paths: files.map(({ path }) => path),
    found: findings.map(({ level, rule }) => `${level} ${rule}`),
  };
}

describe('newPlanFiles', () => {
  it('makes the plan and its list of stakeholders', () => {
    const { paths, plans, found } = check(input);
    assert.deepEqual(paths, ['/plan/action-plan.yaml', '/plan/stakeholders.yaml']);
    const plan = plans.planOf('/plan/action-plan.yaml');
    assert.deepEqual(
      [plan?.title, plan?.start, plan?.end],
      ['National Action Plan', '2026-01-01', '2027-12-31'],
    );
    // The number of the plan and its stakeholders are the team's to fill in.
    assert.deepEqual(found, ['warning empty-field', 'warning empty-field']);
  });

  it('has no error, whatever the title and the country', () => {
    for (const text of ['', '"Plan": #6', 'no', '2026', 'Плaн\n6', '[x]', "L'État: « plan »"]) {
      const { found } = check({ ...input, folder: 'file:///p/', title: text, country: text });
      assert.deepEqual(
        found.filter((finding) => finding.startsWith('error')),
        [],
        text,
      );
    }
  });

  it('has an example that leaves only the plan itself to fill in', () => {
    const { paths, found } = check({ folder: '/plan', title: 'Plan', years: [2026, 2027], example: true });
    assert.ok(paths.includes('/plan/commitments/example.commitment.yaml'));
    // Its country and number.
    assert.deepEqual(found.filter((finding) => !finding.startsWith('info')).sort(), [
      'warning empty-field',
      'warning empty-field',
    ]);
  });

  it('takes commitments', () => {
    const { plans } = check({ ...input, example: true });
    const plan = plans.planOf('/plan/action-plan.yaml');
    assert.ok(plan);
    const { path, text } = newCommitment({
      plan,
      planFolder: '/plan',
      takenNumbers: [1],
      takenNames: [],
      title: 'Next',
      theme: 'open-contracting',
    });
    plans.set(path, text);
    assert.deepEqual(
      plans.findings(path).filter(({ level }) => level === 'error'),
      [],
    );
  });
});
