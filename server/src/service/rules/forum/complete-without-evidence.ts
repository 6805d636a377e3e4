import { isBlank } from '../../model/field';
import { oncePublished } from '../level';
import { milestoneName } from '../milestones/milestone-name';
import { defineRule } from '../rule';
import { sharedByMilestones } from '../milestones/shared-by-milestones';

export const completeWithoutEvidence = defineRule({
  id: 'complete-without-evidence',
  topic: 'forum',
  scope: 'commitment',
  level: oncePublished,
  check(input) {
    const { commitment, report, messages } = input;
    for (const milestone of commitment.milestones) {
      const { status, evidence } = milestone;
      if (!status.ok || status.value !== 'complete' || !isBlank(evidence)) continue;
      report(status.range, messages.forum.completeWithoutEvidence(milestoneName(milestone)), {
        absent: ['evidence'],
        ...sharedByMilestones(input, milestone, messages.forum.completeWithoutEvidences),
      });
    }
  },
});
