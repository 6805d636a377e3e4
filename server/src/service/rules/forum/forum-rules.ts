import type { Rule } from '../rule';
import { actionWithoutOwnerOrDate } from './action-without-owner-or-date';
import { attendanceTotal } from './attendance-total';
import { decisionDiffersFromPlan } from './decision-differs-from-plan';
import { decisionWithoutRecord } from './decision-without-record';
import { deliveryWithoutReason } from './delivery-without-reason';
import { meetingsFarApart } from './meetings-far-apart';
import { overdueAction } from './overdue-action';
import { ratingNotCarried } from './rating-not-carried';
import { redTestProceeds } from './red-test-proceeds';
import { unknownCommitment } from './unknown-commitment';

/** In the order in which the catalogue lists them. */
export const forumRules = [
  redTestProceeds,
  ratingNotCarried,
  decisionWithoutRecord,
  decisionDiffersFromPlan,
  actionWithoutOwnerOrDate,
  overdueAction,
  deliveryWithoutReason,
  meetingsFarApart,
  attendanceTotal,
  unknownCommitment,
] as const satisfies readonly Rule[];
