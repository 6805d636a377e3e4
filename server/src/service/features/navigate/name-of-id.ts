import type { NameKind } from '../../schema/field-fact';
import type { OutlineInput } from './outline-input';

/** Who or what an id stands for, in words; other answers, and ids that nobody has, as they are written. */
export function nameOfId(
  kind: NameKind | undefined,
  written: string,
  { surroundings }: OutlineInput,
): string {
  switch (kind) {
    case 'stakeholder':
      return surroundings.organisations?.names[written] ?? written;
    case 'theme':
      return surroundings.plan?.themes.find(({ id }) => id === written)?.title ?? written;
    case undefined:
      return written;
    default: {
      const named = surroundings.namesOf(kind).find(({ id, words }) => id === written && words !== '');
      return named?.words ?? written;
    }
  }
}
