/**
 * The words that make one version of a promise stronger or weaker than another. Expressions are those of `wording.ts`, in
 * small letters and without accents, as `fold-letters.ts` leaves a text.
 */
export interface Scales {
  /** Will, should, aims to, may. */
  readonly firmness: Scale;
  /** All, most, several, some, one. */
  readonly share: Scale;
  /** To everyone, on request, within the office. */
  readonly audience: Scale;
  /** Free, for a fee. */
  readonly price: Scale;
  /** Daily down to once, and to no set time at all. */
  readonly frequency: Scale;
  /** Decides, takes part, is consulted, is informed. */
  readonly role: Scale;
  /** Publishes or adopts, tries out or submits, prepares. */
  readonly deed: Scale;
  /** Carries out a study of: what was to be done is only thought about. */
  readonly study: Scale;
  readonly negation: NegationWords;
  readonly condition: ConditionWords;
  readonly actor: ActorWords;
  /** Words of `share` that go with one thing of its kind at a time: “each”. */
  readonly each: readonly string[];
  /** On which side of its noun an adjective stands. */
  readonly adjectives: 'before' | 'behind';
  /** “Currently”: with no word of what is to come, a sentence tells how things stand. */
  readonly now: readonly string[];
  /** “And”, “but”, “who”: what follows is said of something else. */
  readonly joining: string;
  /** Those of them that add something. */
  readonly adding: string;
  /** Articles and the like that mean all there are: “the contracts”. */
  readonly definite: string;
  /** Small words and auxiliaries that a text can be told apart without, besides those that give its language away. */
  readonly small: string;
  /** What two forms of one word may end in. */
  readonly endings: string;
}

/** Steps of strength, the strongest first. */
export type Scale = readonly Step[];
export interface Step {
  /** Told wherever they come in or go, too. */
  readonly words: readonly string[];
  /** Told only where they and words of another step take each other's place. */
  readonly paired?: readonly string[];
  /** Verbs in a mood that promises less than the future: “publicaría”. */
  readonly verbs?: readonly string[];
}

export interface NegationWords {
  readonly not: readonly string[];
  /** “No later than” denies nothing. */
  readonly idioms: readonly string[];
  /** “Yet”, “has no”: what is denied with them, or with `now`, is how things stand. */
  readonly yet: readonly string[];
  /** “Needed”: who need not do something has gained. */
  readonly need: readonly string[];
  /** “Must”: who need not do something before has lost. */
  readonly must: readonly string[];
  /** “Ceases to”, “refuses to”. */
  readonly stop: readonly string[];
  /** What denies a harm with no “not”: “free of”, “without”, “abolish”. */
  readonly spare: readonly string[];
  /** Verbs for what nobody wants done: denied, they promise more. */
  readonly harm: readonly string[];
  /** Verbs for plain good deeds: no longer denied, they promise more. */
  readonly gain: readonly string[];
}

export interface ConditionWords {
  /** Whole conditions: “where possible”. */
  readonly whole: readonly string[];
  /** What opens one: “unless”, “subject to”. */
  readonly opening: readonly string[];
  /** Looked for last: “if possible” is a whole one. */
  readonly if: readonly string[];
  /** Narrows what stands beside it: “only”. */
  readonly only: readonly string[];
  /** Words that take some out of “all”, beside the noun: “large”, “pilot”. */
  readonly narrowing: readonly string[];
  /** Those who were let in: “registered users”. */
  readonly admitted: readonly string[];
}

export interface ActorWords {
  /** Ministry, council, we. */
  readonly names: readonly string[];
  /** Whoever wants to: “anyone”, “citizens”. */
  readonly anyone: readonly string[];
  /** “Will be published”. */
  readonly passive: readonly string[];
  /** In front of the actor of a passive. */
  readonly by: readonly string[];
}
