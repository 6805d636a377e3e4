import { isTaken } from '../../model/contributions';
import { gentleLadder } from '../level';
import { defineRule } from '../rule';

export const acceptedWithoutCommitment = defineRule({
  id: 'accepted-without-commitment',
  topic: 'forum',
  scope: 'draft',
  level: gentleLadder,
  check({ draft, report, messages }) {
    if (draft.kind !== 'contributions') return;
    for (const one of draft.contributions) {
      if (!isTaken(one) || one.hasCommitments) continue;
      report(one.decision.range, messages.forum.acceptedWithoutCommitment, { absent: ['commitments'] });
    }
  },
});
