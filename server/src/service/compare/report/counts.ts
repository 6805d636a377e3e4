import { isOfAgreement } from '../change';
import type { PlanComparison } from '../plan/compare-plans';

export interface Counts {
  /** Files in which something changed. */
  readonly files: number;
  readonly unchanged: number;
  readonly changes: number;
  /** Changes that touch what both sides have agreed to. */
  readonly agreement: number;
  /** Changes that weaken what was promised. */
  readonly weaker: number;
}

/** How much has changed, in numbers. */
export function countsOf({ files, unchanged }: PlanComparison): Counts {
  const changes = files.flatMap((file) => file.changes);
  return {
    files: files.length,
    unchanged,
    changes: changes.length,
    agreement: changes.filter(({ weakens }) => weakens && isOfAgreement(weakens)).length,
    weaker: changes.filter(({ weakens }) => weakens && !isOfAgreement(weakens)).length,
  };
}
