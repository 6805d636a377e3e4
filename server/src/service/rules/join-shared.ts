import type { RawFinding } from './raw-finding';
import type { Shared } from './rule';

/** Fewer are told one by one: each is a place to go to. */
const fewest = 3;

/**
 * Where most items of a list lack the same thing, that is one finding at the list, with the items as related places;
 * thirty findings that say the same word for word are read by nobody. Those that somebody has silenced are not counted.
 */
export function joinShared(findings: readonly RawFinding[]): readonly RawFinding[] {
  const groups = new Map<string, RawFinding[]>();
  for (const finding of findings) {
    if (!finding.shared) continue;
    const key = `${finding.rule} ${finding.shared.range.start} ${finding.absent?.join() ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const joined = new Map<RawFinding, RawFinding | undefined>();
  for (const group of groups.values()) {
    const [first] = group;
    if (!first?.shared || group.length < fewest || group.length * 2 <= first.shared.of) continue;
    for (const finding of group) joined.set(finding, undefined);
    joined.set(first, join(group, first, first.shared));
  }
  return findings.flatMap((finding) => {
    if (!joined.has(finding)) return [finding];
    const one = joined.get(finding);
    return one ? [one] : [];
  });
}

function join(
  group: readonly RawFinding[],
  { rule, absent, atMost }: RawFinding,
  { range, message }: Shared,
): RawFinding {
  const fields = group.flatMap(({ data: { field } = {} }) => (typeof field === 'string' ? [field] : []));
  return {
    rule,
    range,
    message: message(group.length),
    ...(absent && { absent }),
    ...(atMost && { atMost }),
    ...(fields.length > 0 && { data: { fields } }),
    related: group.map(({ range: at, shared }) => ({ range: at, message: shared?.here ?? '' })),
  };
}
