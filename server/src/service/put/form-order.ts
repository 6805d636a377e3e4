import type { FieldFact } from '../schema/field-fact';
import type { Entry, MapNode } from '../yaml/tree';

/** The neighbour that the form puts next before a field; nothing where the field comes first. */
export function neighbourBefore(
  { entries }: MapNode,
  fields: readonly FieldFact[],
  name: string,
): Entry | undefined {
  const order = fields.map((field) => field.name);
  const wanted = order.indexOf(name);
  let found: Entry | undefined;
  let best = -1;
  for (const entry of entries) {
    const index = order.indexOf(entry.key);
    if (index >= best && index < wanted && index >= 0) {
      best = index;
      found = entry;
    }
  }
  return found;
}
