import { isBlank, type Field } from '../../model/field';
import { at, cell, gapFor, label, oneLine, paragraph } from '../build';
import type { Cell, Tone } from '../document';
import { wordFor } from '../headings/headings';
import type { PlanContent } from '../published-plan';

const tones: Readonly<Record<string, Tone>> = { green: 'good', amber: 'fair', red: 'poor' };

/** A rating in its word and its colour; `name` of its field, where it is shown to be answered. */
export function ratingCell(
  field: Field<string>,
  { uri, headings: { values } }: Pick<PlanContent, 'uri' | 'headings'>,
  name?: string,
): Cell {
  const source = at(uri, field.range, name);
  if (!field.ok) return cell(isBlank(field) ? [] : [gapFor(field, uri)], { source });
  const tone = tones[field.value];
  return cell([paragraph([label(oneLine(wordFor(values.rating, field.value)))])], {
    ...(tone && { tone }),
    source,
  });
}
