import { gentleLadder } from '../level';
import { defineRule } from '../rule';
import { reportLack } from './lack-of-milestones';

export const milestoneWithoutOutput = defineRule({
  id: 'milestone-without-output',
  topic: 'milestones',
  scope: 'commitment',
  level: gentleLadder,
  check(input) {
    const { withoutOutput: one, manyWithoutOutput: many } = input.messages.milestones;
    reportLack(input, 'outputs', ({ outputs }) => outputs, { one, many });
  },
});
