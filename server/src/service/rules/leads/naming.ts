import { isBlank } from '../../model/field';
import type { Group, Parties } from '../../model/commitment';

/** Whether a list of the form names anyone. `unsure` when it is left open, or when what stands there cannot be read. */
export type Naming = 'someone' | 'nobody' | 'unsure';

export function namingOf({ field, ids }: Group): Naming {
  if (ids.length > 0) return 'someone';
  if (!field.ok) return isBlank(field) ? 'nobody' : 'unsure';
  const { node } = field;
  if (node.kind !== 'list') return 'unsure';
  const allEmpty = node.items.every(
    (item) => item === undefined || (item.kind === 'scalar' && item.text.trim() === ''),
  );
  return allEmpty ? 'nobody' : 'unsure';
}

/** True when it is sure that no group names anyone. */
export function namesNobody({ government, civilSociety, other }: Parties): boolean {
  return [government, civilSociety, other].every((group) => namingOf(group) === 'nobody');
}
