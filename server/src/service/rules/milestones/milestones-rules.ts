import type { Rule } from '../rule';
import { allDueAtTheEnd } from './all-due-at-the-end';
import { commitmentOutsidePlan } from './commitment-outside-plan';
import { duplicateId } from './duplicate-id';
import { invalidDate } from './invalid-date';
import { milestoneBeforeItsStep } from './milestone-before-its-step';
import { milestoneOutsidePeriod } from './milestone-outside-period';
import { milestoneWithoutDue } from './milestone-without-due';
import { milestoneWithoutOutput } from './milestone-without-output';
import { missingMilestones } from './missing-milestones';
import { nothingDueBeforeMidterm } from './nothing-due-before-midterm';
import { periodReversed } from './period-reversed';
import { singleMilestone } from './single-milestone';
import { stepCycle } from './step-cycle';
import { unknownStep } from './unknown-step';
import { vagueDate } from './vague-date';

/** In the order in which the catalogue lists them. */
export const milestonesRules = [
  missingMilestones,
  singleMilestone,
  milestoneWithoutDue,
  milestoneWithoutOutput,
  invalidDate,
  vagueDate,
  periodReversed,
  milestoneOutsidePeriod,
  commitmentOutsidePlan,
  milestoneBeforeItsStep,
  unknownStep,
  stepCycle,
  duplicateId,
  allDueAtTheEnd,
  nothingDueBeforeMidterm,
] as const satisfies readonly Rule[];
