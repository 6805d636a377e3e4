import { steepLadder } from '../level';
import { defineRule } from '../rule';
import { namesNobody } from './naming';

export const missingLead = defineRule({
  id: 'missing-lead',
  topic: 'leads',
  scope: 'commitment',
  level: steepLadder,
  check({ commitment: { leads }, report, messages }) {
    if (namesNobody(leads))
      report(leads.anchor, messages.leads.missingLead(), { absent: ['leads'], data: { field: 'leads' } });
  },
});
