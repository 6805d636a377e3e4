import { gentleLadder } from '../level';
import { defineRule } from '../rule';

/** OGP strongly recommended from 5 to 15 (2016); later plans of four areas or of 36 went through, so nothing is forbidden. */
const fewest = 5;
const most = 15;

export const commitmentCount = defineRule({
  id: 'commitment-count',
  topic: 'plan',
  scope: 'plan',
  level: gentleLadder,
  check({ plan, commitments, report, messages }) {
    const { length } = commitments;
    // A plan without any has only just begun.
    if (length === 0) return;
    if (length < fewest) {
      // Nor is one that has only sketches blamed for what is still to come.
      const hasBegun = commitments.every(({ stage }) => stage === 'initial');
      report(plan, plan.top, messages.plan.fewCommitments(length, fewest, most), {
        data: { length },
        ...(hasBegun && { atMost: 'info' }),
      });
    } else if (length > most)
      report(plan, plan.top, messages.plan.manyCommitments(length, fewest, most), { data: { length } });
  },
});
