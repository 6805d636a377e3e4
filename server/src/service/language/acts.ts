/**
 * The words by which a language promises acts. Words stand in one text with spaces between them; verbs as one says them in
 * a list, which is the infinitive, in English without “to”. Expressions of several words are lists of texts. All is in small letters,
 * with a straight apostrophe.
 */
export interface ActWords {
  /** How a verb looks where it promises. */
  readonly forms: (verb: string) => VerbForms;
  /** What a verb looks like that is in none of the lists; nothing where any word may be one. */
  readonly infinitive?: RegExp;
  /** Verbs for a change that nobody can see or count: improve, foster, ensure. */
  readonly change: string;
  /** Those of them that promise what stands behind them: ensure publication. */
  readonly ensure: string;
  /** Verbs for looking into something, which leaves nothing behind: explore, assess. */
  readonly study: string;
  /** Verbs for doing something with others: what counts is what they then do. */
  readonly together: string;
  /** Verbs after which something exists or is in force: publish, adopt. */
  readonly making: string;
  /** Verbs that are as often nouns, support for or review of, and what shows that they are. */
  readonly alsoNouns: string;
  readonly behindNouns: string;
  /** Expressions in which a verb is none: foster children. */
  readonly compounds: readonly string[];
  /** What stands before a participle that promises: will be improved. */
  readonly passive: string;
  /** What names behind it who or what does so: “will be supported by a helpdesk” promises the helpdesk. */
  readonly agent: string;
  /** Forms of the verb that makes something so, and how: make … more open. */
  readonly makeSo: string;
  readonly how: string;
  /** Forms of what a thing brings about by itself: helps, will allow. */
  readonly effect: string;
  /** The nouns of those verbs: improvement of, review of, publication of. */
  readonly changeNouns: string;
  readonly studyNouns: string;
  readonly makingNouns: string;
  /** More or better of something: greater, increased. */
  readonly degrees: string;
  /** What may be anything, mechanisms and measures, and states that are no things, such as awareness. */
  readonly empty: string;
  /** Whether a thing is said last (“participation platform”), so that what stands before it only describes it. */
  readonly isThingLast: boolean;
  /** Words after which the object of a verb is over. */
  readonly links: string;
  readonly and: string;
  /** Articles and the like; of them the indefinite ones. */
  readonly small: string;
  readonly indefinite: string;
  /** Verbs by which the nouns before them are a subject, and no act. */
  readonly finite: string;
  /** What a promise calls itself. */
  readonly itself: string;
  /** Numbers in words, from two on. */
  readonly numbers: string;
  readonly months: string;
  /** Words before a number that is the number of a law, a plan or a part, and no amount. */
  readonly numbered: string;
  /** What a verb may be announced with: will, commits to. */
  readonly pledges: readonly string[];
  /** What stands between that and the verb: also, not only. */
  readonly manner: readonly string[];
  /** What opens words on a purpose, a means, a condition, or on more of a thing. */
  readonly asides: readonly string[];
}

export interface VerbForms {
  /** As a list has it, or an order. */
  readonly bare: readonly string[];
  /** Of English alone: commits to improving. */
  readonly ing: readonly string[];
  /** In a form that promises by itself. */
  readonly future: readonly string[];
  /** Of a thing that does so by itself: “this commitment promotes”. */
  readonly present: readonly string[];
  /** Behind “will be”. */
  readonly participle: readonly string[];
}
export type VerbForm = keyof VerbForms;
