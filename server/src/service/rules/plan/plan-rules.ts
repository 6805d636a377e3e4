import type { Rule } from '../rule';
import { commitmentCount } from './commitment-count';
import { discussionWithoutCommitment } from './discussion-without-commitment';
import { duplicateNumber } from './duplicate-number';
import { amendmentNotMade } from './amendment-not-made';
import { amendmentWithoutAgreement } from './amendment-without-agreement';
import { lateAmendment } from './late-amendment';
import { numberGap } from './number-gap';
import { planLength } from './plan-length';
import { themeNotProceeding } from './theme-not-proceeding';
import { themeWithoutCommitment } from './theme-without-commitment';
import { unclearImport } from './unclear-import';
import { unknownTheme } from './unknown-theme';

/** In the order in which the catalogue lists them. */
export const planRules = [
  planLength,
  commitmentCount,
  duplicateNumber,
  numberGap,
  unknownTheme,
  themeNotProceeding,
  themeWithoutCommitment,
  lateAmendment,
  amendmentWithoutAgreement,
  amendmentNotMade,
  discussionWithoutCommitment,
  unclearImport,
] as const satisfies readonly Rule[];
