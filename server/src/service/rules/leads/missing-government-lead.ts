import { ladder } from '../level';
import { defineRule } from '../rule';
import { namesNobody, namingOf } from './naming';

export const missingGovernmentLead = defineRule({
  id: 'missing-government-lead',
  topic: 'leads',
  scope: 'commitment',
  level: ladder,
  check({ commitment: { leads }, report, messages }) {
    // Where nobody leads at all, that is the one thing to say.
    if (namesNobody(leads) || namingOf(leads.government) !== 'nobody') return;
    report(leads.government.field.range, messages.leads.missingGovernmentLead(), {
      absent: ['leads', 'government'],
      data: { field: 'leads.government' },
    });
  },
});
