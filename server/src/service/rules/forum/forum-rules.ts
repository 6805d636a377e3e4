import type { Rule } from '../rule';
import { decisionWithoutRecord } from './decision-without-record';
import { deliveryWithoutReason } from './delivery-without-reason';
import { ratingNotCarried } from './rating-not-carried';
import { redTestProceeds } from './red-test-proceeds';

/** In the order in which the catalogue lists them. */
export const forumRules = [
  redTestProceeds,
  ratingNotCarried,
  decisionWithoutRecord,
  deliveryWithoutReason,
] as const satisfies readonly Rule[];
