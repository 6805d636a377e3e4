import { gentleLadder } from '../level';
import { defineRule } from '../rule';

export const themeWithoutCommitment = defineRule({
  id: 'theme-without-commitment',
  topic: 'plan',
  scope: 'plan',
  level: gentleLadder,
  check({ plan, commitments, report, messages }) {
    // Before the first draft no theme can have one.
    if (commitments.length === 0) return;
    const taken = new Set(commitments.flatMap(({ theme }) => theme?.value ?? []));
    for (const { id, title, wayForward, rangeId } of plan.themes) {
      if (wayForward !== 'proceed' || taken.has(id)) continue;
      report(plan, rangeId, messages.plan.themeWithoutCommitment(title), { data: { theme: id } });
    }
  },
});
