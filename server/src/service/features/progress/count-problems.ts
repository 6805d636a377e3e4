import type { Finding } from '../../rules/finding';
import type { Range } from '../../text/range';

/** How many findings there are of each level. */
export interface Problems {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export const noProblems: Problems = { errors: 0, warnings: 0, infos: 0 };

export function countProblems(findings: readonly Finding[], within?: Range): Problems {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { level, range } of findings) {
    if (!within || (within.start <= range.start && range.start < within.end)) counts[level]++;
  }
  return { errors: counts.error, warnings: counts.warning, infos: counts.info };
}

export function addProblems(a: Problems, b: Problems): Problems {
  return { errors: a.errors + b.errors, warnings: a.warnings + b.warnings, infos: a.infos + b.infos };
}
