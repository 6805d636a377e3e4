import type { FieldFact } from './field-fact';

/**
 * What the form calls the answer at a path: its question, or its label behind that of the part that it is in. Of an item
 * of a list it is what the list is called. Empty where the form has no such place.
 */
export function labelOf(form: FieldFact, path: readonly (string | number)[]): string {
  let fact: FieldFact | undefined = form;
  let part = '';
  let label = '';
  for (const step of path) {
    if (typeof step === 'number') {
      fact = fact?.item;
      part = '';
      continue;
    }
    fact = fact?.fields?.find(({ name }) => name === step);
    if (!fact) return label;
    label = part === '' || fact.label.endsWith('?') ? fact.label : `${part}: ${fact.label}`;
    part = fact.kind === 'map' ? fact.label : '';
  }
  return label;
}
