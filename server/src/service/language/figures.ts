/**
 * Which way a figure promises more, and which figures promise nothing. Words are written as in `scales.ts`.
 */
export interface FigureWords {
  /** What may stand between one of the words and its figure: “at least about 40”. */
  readonly between: readonly string[];
  /** Right before a figure: the higher the better. */
  readonly atLeast: readonly string[];
  /** The lower the better. */
  readonly atMost: readonly string[];
  /** A ceiling on what is given: “up to 50 grants”. */
  readonly upTo: readonly string[];
  /** A sum below which nothing is promised: “above” before a figure. */
  readonly above: readonly string[];
  /** Bound to no figure at all: “about 90 %”. */
  readonly about: readonly string[];
  /** Before a date by which something is done, and before one from which on it may be: “by June”, “after June”. */
  readonly due: readonly string[];
  readonly since: readonly string[];
  /** What lasts up to a date: “stays open until 2030”. */
  readonly until: readonly string[];
  readonly stays: readonly string[];
  /** Before a stretch of time in which something is done. */
  readonly within: readonly string[];
  /** After one in which something is done: “3 days after”. */
  readonly later: readonly string[];
  /** Before or after a stretch of time that lasts or is given in advance. */
  readonly lasting: readonly string[];
  readonly ahead: readonly string[];
  readonly reduce: readonly string[];
  /** “By 20 %”, and not “to 20 %”. */
  readonly by: readonly string[];
  /** Between where things stood and where they are to go. */
  readonly to: readonly string[];
  /** Things of which fewer are better, unless they are dealt with. */
  readonly bad: readonly string[];
  readonly dealtWith: readonly string[];
  /** What people have to bring together to be heard. */
  readonly hurdle: readonly string[];
  readonly cost: readonly string[];
  /** Before a figure that says where things stood. */
  readonly from: readonly string[];
  /** Before what a figure is held against: “up from 8”. */
  readonly against: readonly string[];
  /** Names of values from which a target starts. */
  readonly baseline: readonly string[];
  /** Verbs that tell what was, with their accents: beside them a figure is promised by nobody. */
  readonly past: readonly string[];
  /** What makes a body large enough to be meant, before and after a figure: “with more than 50 staff”. */
  readonly having: readonly string[];
  readonly size: readonly string[];
  /** What is numbered: “section 4”, “Act 12 of 2011”. */
  readonly numbered: readonly string[];
  /** Before a year that tells which one is meant, and not by when: “the budget of 2024”. */
  readonly ofYear: readonly string[];
  /** Words that make a deadline of such a year after all: “the end of 2024”. */
  readonly edge: readonly string[];
  readonly percent: readonly string[];
  /** Fractions of a whole, in per cent. */
  readonly fractions: Readonly<Record<string, readonly string[]>>;
  /** Between two numbers of which the one is a part of the other: “one in four”. */
  readonly ratio: readonly string[];
  /** Before a unit of time, and behind it or its number: “half a year”, “two and a half years”. */
  readonly half: readonly string[];
  readonly andHalf: readonly string[];
  /** Verbs that say by how many per cent more or less: “double”, “halve”. */
  readonly multiples: Readonly<Record<string, readonly string[]>>;
  /** Units of time by their length in days. */
  readonly units: Readonly<Record<string, readonly string[]>>;
  /** When something is done, without a number, by how many days later that is: “the next day”. */
  readonly moments: Readonly<Record<string, readonly string[]>>;
  readonly workingDays: readonly string[];
  readonly currency: readonly string[];
}
