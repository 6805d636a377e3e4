import type { KeyPlace } from '../../cursor/place';
import type { FieldFact } from '../../schema/field-fact';
import type { Indentation } from '../../text/indentation';
import { sortKey, type Completion } from './completion';
import { FieldBody } from './field-body';
import { describeField } from '../describe-field';
import type { KnownAnswers } from '../known-answers';
import type { Messages } from '../../messages/messages';

/** The fields that the form still lacks here: first those it asks for, each group in the form's order. */
export function completeKeys(
  place: KeyPlace,
  fact: FieldFact,
  options: {
    readonly indentation: Indentation;
    /** The column at which the cursor's line begins: editors indent what follows from there. */
    readonly lineIndent: number;
    readonly known: KnownAnswers;
    readonly say: Messages;
  },
): readonly Completion[] {
  const { indentation, lineIndent, known, say } = options;
  const present = new Set(place.siblings);
  const missing = (fact.fields ?? []).filter(({ name }) => !present.has(name));
  return missing.map((field, index) => {
    const body = new FieldBody(indentation, known);
    const written = place.flow ? body.writeInline(field) : body.write(field, place.column - lineIndent);
    return {
      label: field.name,
      kind: 'field' as const,
      detail: field.label,
      help: describeField(field, say),
      range: place.range,
      insert: place.hasColon ? field.name : written,
      filter: `${field.name} ${field.label}`,
      sort: sortKey(field.required ? 1 : 2, index),
    };
  });
}
