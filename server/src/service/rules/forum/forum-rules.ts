import type { Rule } from '../rule';
import { acceptedWithoutCommitment } from './accepted-without-commitment';
import { contributionWithoutAnswer } from './contribution-without-answer';
import { namedWithoutConsent } from './named-without-consent';
import { actionWithoutOwnerOrDate } from './action-without-owner-or-date';
import { attendanceTotal } from './attendance-total';
import { decisionDiffersFromPlan } from './decision-differs-from-plan';
import { decisionWithoutRecord } from './decision-without-record';
import { completeWithoutEvidence } from './complete-without-evidence';
import { deliveryWithoutReason } from './delivery-without-reason';
import { duplicateContribution } from './duplicate-contribution';
import { meetingsFarApart } from './meetings-far-apart';
import { noWordSinceMeeting } from './no-word-since-meeting';
import { overdueAction } from './overdue-action';
import { overdueMilestone } from './overdue-milestone';
import { ratingNotCarried } from './rating-not-carried';
import { redTestProceeds } from './red-test-proceeds';
import { unknownCommitment } from './unknown-commitment';
import { unknownMeeting } from './unknown-meeting';
import { updateByOthers } from './update-by-others';
import { updateDatedAhead } from './update-dated-ahead';

/** In the order in which the catalogue lists them. */
export const forumRules = [
  redTestProceeds,
  ratingNotCarried,
  decisionWithoutRecord,
  unknownMeeting,
  decisionDiffersFromPlan,
  actionWithoutOwnerOrDate,
  overdueAction,
  deliveryWithoutReason,
  overdueMilestone,
  completeWithoutEvidence,
  updateByOthers,
  updateDatedAhead,
  noWordSinceMeeting,
  meetingsFarApart,
  attendanceTotal,
  unknownCommitment,
  contributionWithoutAnswer,
  acceptedWithoutCommitment,
  namedWithoutConsent,
  duplicateContribution,
] as const satisfies readonly Rule[];
