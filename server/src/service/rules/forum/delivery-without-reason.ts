import { isBlank } from '../../model/field';
import { always } from '../level';
import { defineRule } from '../rule';

/** What readers want to know the reason of. */
const troubled = ['at_risk', 'delayed', 'paused'] as const;

export const deliveryWithoutReason = defineRule({
  id: 'delivery-without-reason',
  topic: 'forum',
  scope: 'commitment',
  level: always('warning'),
  check({ commitment, report, messages }) {
    for (const { delivery, reason } of commitment.updates) {
      const state = troubled.find((one) => delivery.ok && delivery.value === one);
      if (state === undefined || !isBlank(reason)) continue;
      report(delivery.range, messages.forum.deliveryWithoutReason(state), { absent: ['reason'] });
    }
  },
});
