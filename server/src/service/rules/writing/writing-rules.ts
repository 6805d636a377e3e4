import type { Rule } from '../rule';
import { longSummary } from './long-summary';
import { manyPromises } from './many-promises';
import { targetWithoutBaseline } from './target-without-baseline';
import { undefinedAbbreviation } from './undefined-abbreviation';
import { vagueWording } from './vague-wording';

/** In the order in which the catalogue lists them. */
export const writingRules = [
  vagueWording,
  targetWithoutBaseline,
  manyPromises,
  longSummary,
  undefinedAbbreviation,
] as const satisfies readonly Rule[];
