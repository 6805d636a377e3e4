/**
 * The words that open what is said beside a promise: a description, a purpose, how things stand. Expressions are those of
 * `wording.ts`, in small letters and without accents.
 */
export interface AsideWords {
  /** “Which”, “where”: behind a comma they open a description. */
  readonly relative: readonly string[];
  /** “So that”: what opens a purpose. */
  readonly purpose: readonly string[];
  /** “To”: behind “each”, an infinitive follows, and “each” stands for what was named before. */
  readonly verbAhead: readonly string[];
  /** “Whenever”, “before”: in what follows, “a change” is any change. */
  readonly whenever: readonly string[];
  /** “Many”, “hardly any”, “only”: how a sentence on a state of affairs begins. */
  readonly counting: readonly string[];
  /** “Lack”, “have no”: what such a sentence deplores. */
  readonly lacking: readonly string[];
  /** “Reached 4,000”: beside a promise, what was. */
  readonly told: readonly string[];
  /** “More than in”: a figure in front of it is compared with an earlier one. */
  readonly comparing: readonly string[];
  /** “That is”, “which is”: what follows says the same in another way. */
  readonly restating: readonly string[];
  /** “With its”, “including”: what they open adds to a promise, and takes nothing out of it. */
  readonly extra: readonly string[];
  /** “As required by”, “such as”: what can be left out and takes nothing away. */
  readonly dispensable: readonly string[];
}
