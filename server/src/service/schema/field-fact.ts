/** What the form says about one field. Made from `schemas/` by `scripts/generate.mjs`. */
export interface FieldFact {
  /** The key as written; `causes[]` for an item of `causes`. */
  readonly name: string;
  readonly kind: FieldKind;
  /** The form's label or question. */
  readonly label: string;
  /** What a good answer holds. */
  readonly help: string;
  readonly examples: readonly unknown[];
  /** True when the form asks for it. */
  readonly required: boolean;
  /** Whether the label was seen on published forms, or is known from memory only and so never the ground of an error. */
  readonly evidence: 'seen' | 'memory';
  /** The rule that speaks when the field is not there, where that is not `missing-field`. */
  readonly absence?: string;
  /** True when `tbc: why` may stand in its place. */
  readonly mayBeOpen: boolean;
  readonly values?: readonly string[];
  readonly default?: string;
  readonly fields?: readonly FieldFact[];
  readonly item?: FieldFact;
}

export function fieldOf({ fields }: FieldFact, name: string): FieldFact | undefined {
  return fields?.find((field) => field.name === name);
}

export type FieldKind =
  | 'map'
  | 'list'
  | 'text'
  | 'label'
  | 'number'
  | 'choice'
  | 'levels'
  | 'date'
  | 'periodDate'
  | 'id'
  | 'stakeholder'
  | 'theme'
  | 'milestone'
  | 'webAddress'
  | 'person'
  | 'any';
