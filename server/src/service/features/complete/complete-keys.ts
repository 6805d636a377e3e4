import type { KeyPlace } from '../../cursor/place';
import { plain } from '../../put/written';
import type { FieldFact } from '../../schema/field-fact';
import { describeField } from '../describe-field';
import { bodyAt } from './body-at';
import type { CompleteInput } from './complete';
import { sortKey, type Completion } from './completion';

/** The fields that the form still lacks here: first those it asks for, each group in the form's order. */
export function completeKeys(place: KeyPlace, fact: FieldFact, input: CompleteInput): readonly Completion[] {
  const { body, lineIndent } = bodyAt(place, input);
  const present = new Set(place.siblings);
  const missing = (fact.fields ?? []).filter(({ name }) => !present.has(name));
  return missing.map((field, index) => {
    const written = place.flow ? body.writeInline(field) : body.write(field, place.column - lineIndent);
    return {
      label: field.name,
      kind: 'field' as const,
      detail: field.label,
      help: describeField(field, input.messages),
      range: place.range,
      insert: place.hasColon ? plain(field.name) : written,
      filter: `${field.name} ${field.label}`,
      sort: sortKey(field.required ? 1 : 2, index),
    };
  });
}
