import type { FieldFact } from '../schema/field-fact';
import type { MapNode } from '../yaml/tree';
import { endInBraces } from './blank-behind';
import { neighbourBefore } from './form-order';
import type { FieldWriter } from './field-writer';
import { join, writeAt, type PutEdit } from './written';

/** Writes a field between the braces of the part that holds it. */
export function putInBraces(
  text: string,
  map: MapNode,
  fields: readonly FieldFact[],
  fact: FieldFact,
  writer: FieldWriter,
): PutEdit | undefined {
  const [first] = map.entries;
  const written = writer.inline(fact);
  if (!written) return undefined;
  if (!first) {
    const { start, end } = map.range;
    return end - start < 2 ? undefined : writeAt(start + 1, join([' ', written, ' ']));
  }
  const before = neighbourBefore(map, fields, fact.name);
  return before
    ? writeAt(endInBraces(text, before), join([', ', written]))
    : writeAt(first.keyRange.start, join([written, ', ']));
}
