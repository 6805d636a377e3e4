import assert from 'node:assert/strict';
import { messagesFor } from '../../server/src/service';
import { fixAll } from '../../server/src/service/features/fixes/fix-all';
import { fixesFor } from '../../server/src/service/features/fixes/fixes';
import { countSteps } from '../support/count-steps';
import { file, inputOf, plansWith } from '../support/fix';

const messages = messagesFor('en');

/** A draft whose milestones lack one thing or the other of what the form asks for, and hold slips that can be mended. */
function incomplete(count: number): string {
  const milestones = Array.from({ length: count }, (_, i) => {
    const fields = ['due: 30 June 2025', 'lead: caj', 'outputs: One text'].filter((_field, j) => j !== i % 3);
    return [`  - id: m${i + 1}`, `title: Step ${i + 1}`, ...fields].join('\n    ');
  });
  return `number: 1\ntitle: A\nmilestones:\n${milestones.join('\n')}\n`;
}

describe('with many incomplete milestones', () => {
  it('making every safe fix takes about twice the work for twice as many', () => {
    const [some = 0, twice = 0] = [40, 80].map((count) => {
      const plans = plansWith(incomplete(count));
      plans.findings(file);
      return countSteps(() => assert.ok(fixAll(file, plans, messages).made.length >= count));
    });
    assert.ok(some > 1000, `only ${some} steps were counted`);
    assert.ok(twice < some * 2.5, `${some} steps become ${twice}`);
  });

  it('what the whole draft lacks is written once for all of its findings', () => {
    const plans = plansWith(incomplete(12));
    const input = inputOf(plans, file);
    let made = 0;
    const counting = { ...messages, fixes: { ...messages.fixes, addAll: () => `${++made}` } };
    const asked = { ...input, messages: counting };
    const offered = input.findings.flatMap((finding) => fixesFor(finding, asked));
    assert.ok(offered.filter(({ title }) => title === '1').length > 10);
    assert.equal(made, 1);
  });
});
