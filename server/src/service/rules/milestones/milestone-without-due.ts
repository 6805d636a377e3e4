import { ladder } from '../level';
import { defineRule } from '../rule';
import { reportLack } from './lack-of-milestones';

export const milestoneWithoutDue = defineRule({
  id: 'milestone-without-due',
  topic: 'milestones',
  scope: 'commitment',
  level: ladder,
  check(input) {
    const { withoutDue: one, manyWithoutDue: many } = input.messages.milestones;
    reportLack(input, 'due', ({ due }) => due, { one, many });
  },
});
