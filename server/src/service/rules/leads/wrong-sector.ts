import { steepLadder } from '../level';
import { defineRule } from '../rule';
import { mentionsIn } from './mentions';
import { fits, groupRoleOf, groupsFor } from './sector-groups';
import { StakeholderIndex } from './stakeholder-index';

export const wrongSector = defineRule({
  id: 'wrong-sector',
  topic: 'leads',
  scope: 'plan',
  level: steepLadder,
  check(input) {
    const { stakeholders, report, messages } = input;
    if (!stakeholders) return;
    const index = new StakeholderIndex(stakeholders);
    for (const { file, mention } of mentionsIn(input, (field) => groupRoleOf(field) !== undefined)) {
      const role = groupRoleOf(mention.field);
      const entries = index.entries(mention.id);
      const [first] = entries;
      if (!role || first?.sector === undefined) continue;
      // Listed twice with two sectors: which of them holds is not known.
      if (entries.some(({ sector }) => sector === undefined || fits(sector, role.group))) continue;
      const fitting = groupsFor(first.sector);
      report(
        file,
        mention.rangeId,
        messages.leads.wrongSector(first.name, first.sector, role.group, fitting),
        {
          data: { id: mention.id, from: mention.field, to: fitting.map((group) => `${role.list}.${group}`) },
          related: [
            {
              file: stakeholders,
              rangeId: first.rangeId,
              message: messages.leads.sectorIsHere(first.sector),
            },
          ],
        },
      );
    }
  },
});
