import type { Plans } from '../service/index';

/** What some rules say of a file, as lines for standard error. */
export function tellFindings(
  plans: Plans,
  {
    address,
    shown,
    rules,
  }: { readonly address: string; readonly shown: string; readonly rules: ReadonlySet<string> },
): readonly string[] {
  const lines = plans.lines(address);
  if (!lines) return [];
  return plans
    .findings(address)
    .filter(({ rule }) => rules.has(rule))
    .map(({ range, message }) => `${shown}, line ${lines.position(range.start).line + 1}: ${message}`);
}
