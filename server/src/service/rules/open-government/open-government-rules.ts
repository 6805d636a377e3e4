import type { Rule } from '../rule';
import { consultationOnly } from './consultation-only';
import { noOpenGovernmentValue } from './no-open-government-value';
import { thinAnswer } from './thin-answer';

/** In the order in which the catalogue lists them. */
export const openGovernmentRules = [
  noOpenGovernmentValue,
  consultationOnly,
  thinAnswer,
] as const satisfies readonly Rule[];
