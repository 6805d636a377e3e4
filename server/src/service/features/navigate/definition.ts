import type { Plans } from '../../plans/plans';
import { allPlacesOf, declarationsOf, namePlaceAt, type FilePlace, type NamePlace } from './name-places';

/** Where the id under the cursor is given: in the list of stakeholders, in the plan, in the draft. */
export function definitionAt(offset: number, uri: string, plans: Plans): readonly FilePlace[] {
  const place = namePlaceAt(offset, uri, plans);
  return place ? declarationsOf(place, plans).map(toFilePlace) : [];
}

/** Every place that names what the cursor is on, across the files of the plan. */
export function referencesAt(
  offset: number,
  uri: string,
  plans: Plans,
  options: { readonly includeDeclaration: boolean },
): readonly FilePlace[] {
  const place = namePlaceAt(offset, uri, plans);
  if (!place) return [];
  return allPlacesOf(place, plans)
    .filter(({ name }) => options.includeDeclaration || !name.isDeclaration)
    .map(toFilePlace);
}

function toFilePlace({ uri, name }: NamePlace): FilePlace {
  return { uri, range: name.range };
}
