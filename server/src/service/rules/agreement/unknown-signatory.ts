import type { FindingData } from '../finding';
import { mentionsIn } from '../leads/mentions';
import { StakeholderIndex } from '../leads/stakeholder-index';
import { always } from '../level';
import { defineRule } from '../rule';

export const unknownSignatory = defineRule({
  id: 'unknown-signatory',
  topic: 'agreement',
  scope: 'plan',
  level: always('error'),
  check(input) {
    const { stakeholders, report, messages } = input;
    if (!stakeholders) return;
    const index = new StakeholderIndex(stakeholders);
    for (const { file, mention } of mentionsIn(input, (field) => field === 'sign_off.by')) {
      if (index.has(mention.id)) continue;
      const meant = index.meantBy(mention.id);
      const data: FindingData = { written: mention.id, ...(meant && { nearest: meant.id }) };
      report(file, mention.rangeId, messages.agreement.unknownSignatory(mention.id, meant), { data });
    }
  },
});
