/**
 * What the checks of wording know of one language. Expressions are written as patterns without marks at their edges:
 * `wording.ts` sees to word boundaries, and a plain space stands for any space of the draft.
 */
export interface Language {
  /** Small words that give a text of this language away. */
  readonly functionWords: string;
  readonly vague: VagueWords;
  /** Words of somebody who only tries: with a hedge beside them nothing is promised, whatever is named. */
  readonly attempts: readonly string[];
  readonly concrete: ConcreteWords;
  /** Marks of a sentence that tells what was, unless it promises something as well. */
  readonly past: readonly string[];
  readonly promise: PromiseWords;
  readonly target: TargetWords;
  /** Abbreviations that need no explanation. */
  readonly knownAbbreviations: string;
  readonly thin: ThinWords;
}

/** Vague words by what a reader misses in them. */
export interface VagueWords {
  /** Verbs that name no deed. */
  readonly deed: readonly string[];
  /** Conditions that leave open whether it will be done. */
  readonly hedge: readonly string[];
  /** Words for how many or who, without saying it. */
  readonly amount: readonly string[];
  /** Praise that nobody can measure. */
  readonly quality: readonly string[];
  /** Words for a time that is not named. */
  readonly time: readonly string[];
}

/** What an outsider can check: figures, dates, things with a name. */
export interface ConcreteWords {
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
  /** Verbs for bringing something about: publish, launch. */
  readonly make: readonly string[];
  /** The nouns made of them: “launch of”. */
  readonly making: readonly string[];
  /** The same after the thing: “will be published”. */
  readonly made: readonly string[];
  /** Words that show that one certain thing is meant. */
  readonly articles: readonly string[];
  /** Things that exist when a promise is kept: register, report, law. */
  readonly products: readonly string[];
  /** Verbs for showing something to the public. */
  readonly publish: readonly string[];
  /** Things that are plain to see once published, whatever their number: contracts, minutes. */
  readonly records: readonly string[];
  /** The same in small letters, where the name stands directly beside them: “the Made in America website”. */
  readonly sites: readonly string[];
  /** Words that make a capitalised name the name of a document, a law or a site. */
  readonly names: readonly string[];
}

export interface PromiseWords {
  /** “commits to”. */
  readonly pledges: readonly string[];
  /** Any sign that a sentence is about what is to come. */
  readonly ahead: readonly string[];
  /** A subject that will do something, not one that will be or become. */
  readonly deeds: readonly string[];
  /** “will be”, where a promise is made of it by “published”. */
  readonly willBe: string;
  /** “Sub-commitments:”. */
  readonly headings: readonly string[];
  /** What leads in a row of items beside a number: “the following”. */
  readonly these: readonly string[];
  /** Nouns for what somebody does: of “the following steps” each is promised, of “the following towns” none is. */
  readonly acts: readonly string[];
}

export interface TargetWords {
  readonly percent: readonly string[];
  /** “from 60 to 95 %”. */
  readonly to: string;
  /** The name of a value from which a target starts; it counts wherever in the draft it stands. */
  readonly baseline: readonly string[];
  /** What compares a target with such a value in the same answer. */
  readonly compared: readonly string[];
  /** Words for the state of today, or of a year that is past; they count where a figure stands beside them. */
  readonly today: readonly string[];
  /** What follows a percentage that is a share by nature: of seats, of a company. */
  readonly shares: readonly string[];
  /** What stands before one: “owners of more than”. */
  readonly holding: readonly string[];
}

export interface ThinWords {
  /** Whole answers that answer nothing. */
  readonly answers: readonly string[];
  /** Beginnings of the words of the form's own questions, and of words that add nothing to them. */
  readonly echo: string;
}
