import assert from 'node:assert/strict';
import { createPlans, messagesFor, type Stage } from '../../../server/src/service';
import { actionPlan, commitmentText, one, planFiles, two } from '../../support/protocol-plan';

function plansOf(files: Readonly<Record<string, string>>, stage?: Stage) {
  const plans = createPlans({ messages: messagesFor('en'), ...(stage && { stage }) });
  for (const [uri, text] of Object.entries(files)) plans.set(uri, text);
  return plans;
}

describe('the findings of a draft at another stage', () => {
  it('are those that it would have if it said so', () => {
    const files = { ...planFiles(), [two]: commitmentText({ number: 1, lead: 'nobody' }) };
    const asked = plansOf(files).findingsAt(two, 'final');
    const told = plansOf({
      ...files,
      [two]: commitmentText({ number: 1, lead: 'nobody' }).replace('stage: initial', 'stage: final'),
    }).findings(two);
    const brief = ({ rule, level, message }: (typeof asked)[number]) => `${level} ${rule} ${message}`;
    assert.deepEqual(asked.map(brief), told.map(brief));
    // Of the draft itself and of the plan.
    for (const rule of ['missing-field', 'duplicate-number', 'unknown-stakeholder']) {
      assert.ok(
        asked.some((finding) => finding.rule === rule && finding.level === 'error'),
        rule,
      );
    }
  });

  it('leave the findings as they were', () => {
    const plans = plansOf(planFiles());
    const before = [one, two, actionPlan].map((uri) => plans.findings(uri));
    const revision = plans.revision();
    plans.findingsAt(one, 'published');
    assert.deepEqual([...plans.changedSince(revision)], []);
    for (const [index, uri] of [one, two, actionPlan].entries()) {
      assert.equal(plans.findings(uri), before[index]);
    }
  });

  it('are its own at its own stage, and none for a file that is no draft', () => {
    const plans = plansOf(planFiles());
    assert.equal(plans.findingsAt(one, 'initial'), plans.findings(one));
    assert.deepEqual(plans.findingsAt('file:///elsewhere.yaml', 'final'), []);
  });
});
