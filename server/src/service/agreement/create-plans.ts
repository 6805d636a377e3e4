import { createPlanStore, type Plans, type PlansOptions } from '../plans/plans';
import { createChangesSince } from './changes-since';

/** Plans that also tell where a draft no longer says what was signed, once somebody has found what that was. */
export function createPlans(options: Omit<PlansOptions, 'changesSince'>): Plans {
  return createPlanStore({ ...options, changesSince: createChangesSince() });
}
