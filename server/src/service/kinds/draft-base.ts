import type { DraftKind } from '../schema/draft-kind';
import type { FormProblem } from '../schema/form-problem';
import type { FoundField } from '../schema/walk-fields';
import type { ParsedYaml } from '../yaml/parse';

/** What a file of any kind is read as: its tree, and its fields as the form knows them. */
export interface DraftBase {
  readonly kind: DraftKind;
  readonly yaml: ParsedYaml;
  readonly fields: readonly FoundField[];
  readonly problems: readonly FormProblem[];
}

/** False when part of the file could not be read, so that what is not seen may still be there. */
export function isWhole({ yaml }: DraftBase): boolean {
  return yaml.problems.length === 0 && yaml.conflicts.length === 0;
}
