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
  /** True where few drafts have an answer, so that a form keeps the question out of the way (`x-seldom`). */
  readonly seldom?: boolean;
  /** What writes it, with all that is in it, in place of a person (`x-written-by`). */
  readonly writtenBy?: Writer;
  /** What is given its name here: an id, or the number of a commitment (`x-declares`). */
  readonly declares?: NameKind;
  /** What is named here by an id that is given elsewhere (`x-refers`). */
  readonly refers?: NameKind;
  /** Where such a name means the same: in its own file only, or, where nothing is said, in the whole plan (`x-within`). */
  readonly within?: 'file';
  /** Of a list whose items have fields: how they are told apart, and what they are called. */
  readonly items?: ItemFacts;
  /** True when `tbc: why` may stand in its place. */
  readonly mayBeOpen: boolean;
  readonly values?: readonly string[];
  readonly default?: string;
  readonly fields?: readonly FieldFact[];
  readonly item?: FieldFact;
}

/** The fields by which the items of a list are known. A list of names is to be read together: `[date, by]`. */
export interface ItemFacts {
  /** What tells two items apart, the surest first (`x-key`). */
  readonly key: readonly (readonly string[])[];
  /** What an item is called; the first of which anything is answered (`x-name`). */
  readonly name: readonly (readonly string[])[];
  /** What is said of an item beside its name; two together are the first and last day of a time (`x-detail`). */
  readonly detail: readonly (readonly string[])[];
  /** What to know an item by when its key is another (`x-words`). */
  readonly words: readonly string[];
  /** Whether their order says anything (`x-ordered`). */
  readonly ordered: boolean;
}

/** Setting the stage, and signing off: what a draft says by them has to hold together, so nobody types it into a form. */
export type Writer = 'set-stage' | 'sign-off';

/** What can be named in one place and referred to in another: `stakeholder`, `theme`, `milestone`, `commitment`. */
export type NameKind = string;

/** What each item of a list gives a name to. */
export function declaredBy({ item }: FieldFact): NameKind | undefined {
  return item?.fields?.find(({ declares }) => declares !== undefined)?.declares;
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
