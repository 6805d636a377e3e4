import type { FieldFact } from '../schema/field-fact';
import type { Written } from './written';

/** How a field is written: on lines of its own from a column on, or inside braces, if it can stand there. */
export interface FieldWriter {
  block(fact: FieldFact, column: number): Written;
  inline(fact: FieldFact): Written | undefined;
}
