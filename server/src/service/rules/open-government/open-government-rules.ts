import type { Rule } from '../rule';
import { noOpenGovernmentValue } from './no-open-government-value';
import { thinAnswer } from './thin-answer';

/** In the order in which the catalogue lists them. */
export const openGovernmentRules = [noOpenGovernmentValue, thinAnswer] as const satisfies readonly Rule[];
