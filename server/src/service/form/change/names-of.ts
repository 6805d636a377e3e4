import type { NameKind } from '../../schema/field-fact';
import { formOf } from '../../kinds/kinds';
import type { FormName } from '../form';
import { namesFor } from '../names';
import { askedIn } from '../questions';
import { slotsOf } from '../slots';
import type { Subject } from './change';

/** Who or what may be named so. */
export function namesOf(
  kind: NameKind | undefined,
  { draft, surroundings, messages }: Subject,
): readonly FormName[] {
  if (kind === undefined) return [];
  const form = askedIn(formOf(draft.kind), messages);
  return namesFor(slotsOf(draft.yaml.root, form), form, { surroundings, messages })[kind] ?? [];
}
