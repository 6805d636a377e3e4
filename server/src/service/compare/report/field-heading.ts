import { formOf } from '../../kinds/kinds';
import type { DraftKind } from '../../schema/draft-kind';
import type { FieldFact } from '../../schema/field-fact';

/** Parts whose fields are groups, and mean nothing without the part's own label. */
const groups: ReadonlySet<string> = new Set(['leads', 'supporting', 'period']);

/** The form's own label of a field: “Commitment Lead: Government”, “What solution are you proposing?”. */
export function fieldHeading(kind: DraftKind, field: string): string {
  let fact: FieldFact | undefined = formOf(kind);
  const labels: string[] = [];
  for (const key of field.split('.')) {
    const fields: readonly FieldFact[] | undefined = fact?.fields ?? fact?.item?.fields;
    fact = fields?.find(({ name }) => name === key);
    labels.push(fact?.label ?? key);
  }
  const [first = ''] = field.split('.');
  return groups.has(first) ? labels.join(': ') : (labels.at(-1) ?? field);
}
