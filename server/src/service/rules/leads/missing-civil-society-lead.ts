import { gentleLadder } from '../level';
import { defineRule } from '../rule';
import { namesNobody, namingOf } from './naming';

export const missingCivilSocietyLead = defineRule({
  id: 'missing-civil-society-lead',
  topic: 'leads',
  scope: 'commitment',
  level: gentleLadder,
  check({ commitment: { leads }, report, messages }) {
    // Where nobody leads at all, that is the one thing to say.
    if (namesNobody(leads) || namingOf(leads.civilSociety) !== 'nobody') return;
    report(leads.civilSociety.field.range, messages.leads.missingCivilSocietyLead(), {
      absent: ['leads', 'civil_society'],
      data: { field: 'leads.civil_society' },
    });
  },
});
