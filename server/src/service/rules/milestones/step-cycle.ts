import { always } from '../level';
import { defineRule } from '../rule';
import { milestoneName } from './milestone-name';
import { findCircles } from './step-graph';

export const stepCycle = defineRule({
  id: 'step-cycle',
  topic: 'milestones',
  scope: 'commitment',
  level: always('error'),
  check({ commitment, report, messages }) {
    for (const { milestones, steps } of findCircles(commitment.milestones)) {
      const [first, ...others] = steps;
      if (!first) continue;
      const titles = new Map(milestones.map((one) => [one.id.ok ? one.id.value : '', milestoneName(one)]));
      const ids = milestones.flatMap(({ id }) => (id.ok ? [id.value] : []));
      report(
        first.range,
        ids.length === 1
          ? messages.milestones.afterItself()
          : messages.milestones.circle(milestones.map((one) => milestoneName(one) ?? '')),
        {
          data: { steps: ids },
          related: others.map(({ range, text }) => ({
            range,
            message: messages.milestones.circleGoesOn(titles.get(text) ?? text),
          })),
        },
      );
    }
  },
});
