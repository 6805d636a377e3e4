import type { Rule } from '../rule';
import { milestoneOutsidePeriod } from './milestone-outside-period';

/** In the order in which the catalogue lists them. */
export const milestonesRules: readonly Rule[] = [milestoneOutsidePeriod];
