import { isBlank } from '../../model/field';
import { gentleLadder } from '../level';
import { defineRule } from '../rule';
import { nameOf } from './name-of';

export const milestoneWithoutOutput = defineRule({
  id: 'milestone-without-output',
  topic: 'milestones',
  scope: 'commitment',
  level: gentleLadder,
  check({ commitment, report, say }) {
    for (const milestone of commitment.milestones) {
      if (!isBlank(milestone.outputs)) continue;
      report(milestone.outputs.range, say.milestones.withoutOutput(nameOf(milestone)), {
        absent: ['outputs'],
        data: { field: `milestones.${milestone.index}.outputs` },
      });
    }
  },
});
