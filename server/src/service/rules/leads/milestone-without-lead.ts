import { isBlank } from '../../model/field';
import { gentleLadder } from '../level';
import { defineRule } from '../rule';

export const milestoneWithoutLead = defineRule({
  id: 'milestone-without-lead',
  topic: 'leads',
  scope: 'commitment',
  level: gentleLadder,
  check({ commitment, report, say }) {
    for (const { lead, index } of commitment.milestones) {
      if (!isBlank(lead)) continue;
      report(lead.range, say.leads.milestoneWithoutLead(), {
        absent: ['lead'],
        data: { field: `milestones.${index}.lead` },
      });
    }
  },
});
