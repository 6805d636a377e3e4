import type { Rule } from '../rule';
import { activitiesOnly } from './activities-only';
import { dateBeyondPlan } from './date-beyond-plan';
import { longSummary } from './long-summary';
import { longTitle } from './long-title';
import { manyPromises } from './many-promises';
import { nobodyActs } from './nobody-acts';
import { runningWork } from './running-work';
import { targetWithoutBaseline } from './target-without-baseline';
import { thinOutput } from './thin-output';
import { undefinedAbbreviation } from './undefined-abbreviation';
import { vagueWording } from './vague-wording';

/** In the order in which the catalogue lists them. */
export const writingRules = [
  vagueWording,
  runningWork,
  nobodyActs,
  thinOutput,
  activitiesOnly,
  targetWithoutBaseline,
  dateBeyondPlan,
  manyPromises,
  longTitle,
  longSummary,
  undefinedAbbreviation,
] as const satisfies readonly Rule[];
