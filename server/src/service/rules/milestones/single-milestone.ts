import { isReadInFull } from '../../yaml/parse';
import { gentleLadder } from '../level';
import { defineRule } from '../rule';

export const singleMilestone = defineRule({
  id: 'single-milestone',
  topic: 'milestones',
  scope: 'commitment',
  level: gentleLadder,
  check({ draft, commitment, report, messages }) {
    const { milestoneList: list, milestones } = commitment;
    const [only] = milestones;
    if (!only || !list.ok || list.node.kind !== 'list') return;
    // An item that is being started, or can't be read, may be the second.
    if (list.node.items.length > 1 || !isReadInFull(draft.yaml)) return;
    report(only.anchor, messages.milestones.single(), { absent: [] });
  },
});
