import type { Rule } from '../rule';

/** In the order in which the catalogue lists them. */
export const writingRules: readonly Rule[] = [];
