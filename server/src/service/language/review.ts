/** What reviewers of commitments stumble over beside vague acts. Expressions are those of `wording.ts`. */
export interface ReviewWords {
  /** Words of work that runs already: “continues to”, “is already building”. */
  readonly running: readonly string[];
  /** What says that it is not promised: “so that services”, “which”, in front of such words. */
  readonly aside: readonly string[];
  /** Nouns for what is over once it has taken place: workshop, meeting. */
  readonly events: readonly string[];
  /** Nouns for what is left of them, where they are not among the products of `concrete`: minutes, materials. */
  readonly remains: readonly string[];
  /** What may stand around the only word of an output and adds nothing: “held”, “the”. */
  readonly filling: string;
  /** A promise of which nobody is the subject: “will be published”, “the site will become”. */
  readonly impersonal: readonly string[];
  /** What names the doer behind it: “by the ministry”. */
  readonly agent: readonly string[];
  /** Nouns of many bodies, or of everybody: “departments”, “civil society”; a name made of them alone is nobody's. */
  readonly groups: readonly string[];
  /** What may stand around such a noun and names nobody either: “all relevant”, “of the country”. */
  readonly around: readonly string[];
  /** A verb or noun of asking people for their views. */
  readonly consults: readonly string[];
  /** What goes beyond asking: they decide, get an answer, can appeal. */
  readonly beyond: readonly string[];
  /** A change to a figure that is no percentage: “falls to 15 days”. The figure is the group `figure`. */
  readonly moves: readonly string[];
  /** Words in front of a day by which something is to be done. */
  readonly deadline: readonly string[];
}
