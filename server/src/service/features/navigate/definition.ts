import type { Plans } from '../../plans/plans';
import {
  occurrencesOf,
  declarationsOf,
  occurrenceAt,
  type DraftLocation,
  type Occurrence,
} from './occurrences';

/** Where the id under the cursor is given: in the list of stakeholders, in the plan, in the draft. */
export function definitionAt(offset: number, uri: string, plans: Plans): readonly DraftLocation[] {
  const found = occurrenceAt(offset, uri, plans);
  return found ? declarationsOf(found, plans).map(toLocation) : [];
}

/** Every place that names what the cursor is on, across the files of the plan. */
export function referencesAt(
  offset: number,
  uri: string,
  plans: Plans,
  options: { readonly includeDeclaration: boolean },
): readonly DraftLocation[] {
  const found = occurrenceAt(offset, uri, plans);
  if (!found) return [];
  return occurrencesOf(found, plans)
    .filter(({ name }) => options.includeDeclaration || !name.isDeclaration)
    .map(toLocation);
}

function toLocation({ uri, name }: Occurrence): DraftLocation {
  return { uri, range: name.range };
}
