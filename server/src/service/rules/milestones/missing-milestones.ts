import { isBlank } from '../../model/field';
import { steepLadder } from '../level';
import { defineRule } from '../rule';

export const missingMilestones = defineRule({
  id: 'missing-milestones',
  topic: 'milestones',
  scope: 'commitment',
  level: steepLadder,
  check({ commitment, report, messages }) {
    const { milestoneList: list } = commitment;
    const onlyDashes =
      list.ok && list.node.kind === 'list' && list.node.items.every((item) => item === undefined);
    if (!isBlank(list) && !onlyDashes) return;
    report(list.range, messages.milestones.missing(), {
      absent: ['milestones'],
      data: { field: 'milestones' },
    });
  },
});
