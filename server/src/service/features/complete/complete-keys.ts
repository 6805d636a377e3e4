import type { KeyContext } from '../../cursor/cursor-context';
import { plain } from '../../put/written';
import type { FieldFact } from '../../schema/field-fact';
import { describeField } from '../describe-field';
import { bodyAt } from './body-at';
import type { CompleteInput } from './complete-input';
import { sortKey, type Completion } from './completion';

/** The fields that the form still lacks here: first those it asks for, each group in the form's order. */
export function completeKeys(
  context: KeyContext,
  fact: FieldFact,
  input: CompleteInput,
): readonly Completion[] {
  const { body, lineIndent } = bodyAt(context, input);
  const present = new Set(context.siblings);
  const missing = (fact.fields ?? []).filter(({ name }) => !present.has(name));
  return missing.map((field, index) => {
    const written = context.flow ? body.writeInline(field) : body.write(field, context.column - lineIndent);
    return {
      label: field.name,
      kind: 'field' as const,
      detail: field.label,
      help: describeField(field, input.messages),
      range: context.range,
      insert: context.hasColon ? plain(field.name) : written,
      filter: `${field.name} ${field.label}`,
      sort: sortKey(field.required ? 1 : 2, index),
    };
  });
}
