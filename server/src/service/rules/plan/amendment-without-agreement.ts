import type { Amendment } from '../../model/action-plan';
import { isBlank } from '../../model/field';
import { always } from '../level';
import { fits, type GroupName } from '../leads/sector-groups';
import { defineRule, type DraftContext } from '../rule';

const sides = ['government', 'civil_society'] as const satisfies readonly GroupName[];
type Side = (typeof sides)[number];

export const amendmentWithoutAgreement = defineRule({
  id: 'amendment-without-agreement',
  topic: 'plan',
  scope: 'draft',
  level: always('warning'),
  check({ draft, context, report, messages }) {
    if (draft.kind !== 'action-plan') return;
    for (const amendment of draft.plan.amendments) {
      const { state, agreedByList, agreedBy, anchor, range } = amendment;
      if (state.ok ? state.value === 'planned' : !isBlank(state)) continue;
      if (isBlank(agreedByList)) {
        const message = messages.plan.amendmentAgreedByNobody;
        report(anchor, message, { whole: range, absent: ['agreed_by'] });
        continue;
      }
      const missing =
        agreedBy.length === 0 ? [] : sides.filter((side) => isMissing(side, amendment, context));
      const [first] = missing;
      if (first) report(agreedByList.range, messages.plan.amendmentAgreedByOne(missing), { whole: range });
    }
  },
});

/** True when everybody who agreed is known to stand on another side. */
function isMissing(side: Side, { agreedBy }: Amendment, { sectors }: DraftContext): boolean {
  return agreedBy.every(({ text }) => {
    const sector = sectors?.[text.trim()];
    return sector !== undefined && !fits(sector, side);
  });
}
