import type { FindingData } from '../finding';
import { always } from '../level';
import { defineRule } from '../rule';
import { mentionsIn } from './mentions';
import { StakeholderIndex } from './stakeholder-index';

export const unknownStakeholder = defineRule({
  id: 'unknown-stakeholder',
  topic: 'leads',
  scope: 'plan',
  level: always('error'),
  check(input) {
    const { stakeholders, report, messages } = input;
    if (!stakeholders) return;
    const index = new StakeholderIndex(stakeholders);
    // Who signs without being listed is a finding of its own.
    for (const { file, mention } of mentionsIn(input, (field) => field !== 'sign_off.by')) {
      if (index.has(mention.id)) continue;
      const meant = index.meantBy(mention.id);
      const data: FindingData = { written: mention.id, ...(meant && { nearest: meant.id }) };
      report(file, mention.rangeId, messages.leads.unknownStakeholder(mention.id, meant), { data });
    }
  },
});
