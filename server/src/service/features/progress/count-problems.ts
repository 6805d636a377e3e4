import type { Finding } from '../../rules/finding';
import { firstWhere } from '../../text/first-where';
import type { Range } from '../../text/range';

/** How many findings there are of each level. */
export interface Problems {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export const noProblems: Problems = { errors: 0, warnings: 0, infos: 0 };

export function countProblems(findings: readonly Finding[]): Problems {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { level } of findings) counts[level]++;
  return { errors: counts.error, warnings: counts.warning, infos: counts.info };
}

/** Those that begin in a stretch, of findings in the order of the text. */
export function countProblemsIn({ start, end }: Range, findings: readonly Finding[]): Problems {
  const at = (offset: number) => firstWhere(findings, ({ range }) => range.start >= offset);
  return countProblems(findings.slice(at(start), at(end)));
}

export function addProblems(a: Problems, b: Problems): Problems {
  return { errors: a.errors + b.errors, warnings: a.warnings + b.warnings, infos: a.infos + b.infos };
}
