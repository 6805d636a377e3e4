import { gentleLadder } from '../level';
import { reportLack } from '../milestones/lack-of-milestones';
import { defineRule } from '../rule';

export const milestoneWithoutLead = defineRule({
  id: 'milestone-without-lead',
  topic: 'leads',
  scope: 'commitment',
  level: gentleLadder,
  check(input) {
    const { milestoneWithoutLead: one, manyMilestonesWithoutLead: many } = input.messages.leads;
    reportLack(input, 'lead', ({ lead }) => lead, { one, many });
  },
});
