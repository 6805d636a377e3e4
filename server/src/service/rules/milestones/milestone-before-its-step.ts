import type { Milestone } from '../../model/commitment';
import { always } from '../level';
import { defineRule } from '../rule';
import { milestoneName } from './milestone-name';
import { findCircles, milestonesById } from './step-graph';

export const milestoneBeforeItsStep = defineRule({
  id: 'milestone-before-its-step',
  topic: 'milestones',
  scope: 'commitment',
  level: always('error'),
  check({ commitment, report, messages }) {
    const { milestones } = commitment;
    if (milestones.every(({ after }) => after.length === 0)) return;
    const byId = milestonesById(milestones);
    // In a circle something is always due before what it waits for; the circle is the finding.
    const circling = new Set(findCircles(milestones).flatMap((circle) => circle.milestones));
    for (const milestone of milestones) {
      const { due } = milestone;
      if (!due.ok || circling.has(milestone)) continue;
      const step = latestStepAfter(milestone, byId);
      if (!step?.due.ok) continue;
      const name = milestoneName(step) ?? '';
      report(due.range, messages.milestones.beforeItsStep(due.value.written, name, step.due.value.written), {
        data: { earliest: step.due.value.last },
        related: [
          { range: step.due.range, message: messages.milestones.stepIsDueHere(step.due.value.written) },
        ],
      });
    }
  },
});

/** Of the steps that must come first and are due after the milestone, the one that is due last. */
function latestStepAfter(milestone: Milestone, byId: ReadonlyMap<string, Milestone>): Milestone | undefined {
  const { due } = milestone;
  let latest: Milestone | undefined;
  for (const { text } of milestone.after) {
    const step = byId.get(text);
    // A step due in the second quarter may be done before one that is due in May: only what can't be in order is said.
    if (!due.ok || !step?.due.ok || step.due.value.first <= due.value.last) continue;
    if (!latest?.due.ok || step.due.value.last > latest.due.value.last) latest = step;
  }
  return latest;
}
