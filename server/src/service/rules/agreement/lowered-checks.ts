import { isAtLeast, isLevel } from '../level';
import { rules } from '../registry';
import { isAboutAgreement } from '../rule';

/** The checks on agreement that a plan gives a lower level than they have for a final text. Readers are told of them. */
export function loweredChecks(
  checks: readonly { readonly rule: string; readonly level: string }[],
): readonly string[] {
  const written = new Map(checks.map(({ rule, level }) => [rule, level]));
  return rules.flatMap((rule) => {
    const level = written.get(rule.id);
    const isLowered = level !== undefined && isLevel(level) && !isAtLeast(level, rule.level.final);
    return isAboutAgreement(rule) && isLowered ? [rule.id] : [];
  });
}
