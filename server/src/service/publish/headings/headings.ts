import type { Moment } from '../../model/moment';
import type { Standing } from '../../model/standing';
import type { PartialDate } from '../../model/dates';
import type { Stage } from '../../model/stage';
import type { Sector } from '../../model/stakeholders';

/**
 * Every word of a publication that is not the authors' own, in one language. A further language is one more file of this
 * shape and a line in `headings-for.ts`.
 */
export interface Headings {
  /** The language that they are written in, as a language tag. */
  readonly language: string;
  readonly form: FormHeadings;
  readonly nap6: Nap6Headings;
  readonly commitment: CommitmentHeadings;
  readonly plan: PlanHeadings;
  readonly forum: ForumHeadings;
  readonly pictures: PictureWords;
  readonly calendar: CalendarWords;
  readonly briefing: BriefingWords;
  readonly gaps: GapWords;
  readonly page: PageWords;
  readonly remarks: RemarkWords;
  readonly values: ValueWords;
  readonly date: (date: PartialDate) => string;
  /** A stretch of time; the parts are dates in words. */
  readonly span: (start: string, end: string) => string;
  readonly and: (items: readonly string[]) => string;
  /** What stands between a label and what it labels, with its spaces. */
  readonly colon: string;
}

/** OGP's form: its headings, and its questions as labels. */
export interface FormHeadings {
  readonly name: string;
  readonly summary: string;
  readonly lead: string;
  readonly supporting: string;
  readonly government: string;
  readonly civilSociety: string;
  readonly other: string;
  /** The same where there is little room. */
  readonly others: string;
  readonly period: string;
  readonly problem: string;
  readonly statement: string;
  readonly causes: string;
  readonly description: string;
  readonly doneSoFar: string;
  readonly solution: string;
  readonly results: string;
  readonly analysis: string;
  readonly transparency: string;
  readonly accountability: string;
  readonly participation: string;
  readonly planning: string;
  readonly milestones: string;
  readonly outputs: string;
  readonly due: string;
  readonly milestoneLead: string;
  readonly milestoneSupporting: string;
}

/** The headings of the sixth UK plan. */
export interface Nap6Headings {
  readonly lead: string;
  readonly civilSocietyLead: string;
  readonly otherLead: string;
  readonly commitment: string;
  readonly analysis: string;
  readonly problem: string;
  readonly causes: string;
  readonly solution: string;
  readonly results: string;
  readonly values: string;
  readonly transparency: string;
  readonly accountability: string;
  readonly participation: string;
  readonly milestones: string;
}

export interface CommitmentHeadings {
  /** A commitment by its number, or without one. */
  readonly numbered: (number: number | undefined) => string;
  readonly untitled: string;
  readonly facts: string;
  readonly theme: string;
  readonly stage: string;
  readonly ogpId: string;
  readonly carriedOverFrom: string;
  readonly budget: string;
  readonly sdg: string;
  readonly goal: (number: string) => string;
  readonly links: string;
  readonly status: string;
  readonly starts: string;
  readonly yearly: string;
  readonly after: string;
  readonly evidence: string;
  readonly updates: string;
  readonly date: string;
  readonly reportedBy: string;
  readonly report: string;
  readonly about: string;
  readonly signOff: string;
  readonly agreedBy: string;
  readonly agreedOn: string;
  readonly agreedText: string;
  readonly textUnchanged: string;
  readonly textChanged: string;
  /** The signature does not say to which text it was given. */
  readonly textUnknown: string;
  /** It does, and nobody can tell now whether it is this one. */
  readonly textNotCompared: string;
  /** Stands before the names of checks. */
  readonly loweredChecks: string;
  readonly noneNamed: string;
}

export interface PlanHeadings {
  readonly plan: string;
  readonly untitled: string;
  readonly facts: string;
  readonly country: string;
  readonly number: string;
  readonly period: string;
  readonly submitted: string;
  readonly forum: string;
  readonly coChairs: string;
  readonly commitments: string;
  readonly commitment: string;
  readonly leads: string;
  readonly milestones: string;
  readonly noCommitments: string;
  readonly timeline: string;
  readonly phase: string;
  readonly start: string;
  readonly end: string;
  readonly themes: string;
  readonly theme: string;
  readonly wayForward: string;
  /** Stands over the themes of which no way forward is written. */
  readonly undecided: string;
  readonly leadGroup: string;
  readonly rating: string;
  readonly assessment: string;
  readonly relevance: string;
  readonly significance: string;
  readonly governmentCapability: string;
  readonly civilSocietyCapability: string;
  readonly note: string;
  readonly stakeholders: string;
  readonly stakeholder: string;
  readonly sector: string;
  readonly webAddress: string;
  readonly amendments: string;
  readonly amendment: string;
  readonly amendmentState: string;
  readonly date: string;
  readonly reason: string;
  readonly agreedBy: string;
  readonly contacts: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly email: string;
  readonly phone: string;
}

/** The work of the forum: what was decided, who does what, and what was told. */
export interface ForumHeadings {
  readonly contributions: string;
  readonly contribution: string;
  readonly sender: string;
  readonly channel: string;
  readonly grewFrom: string;
  readonly wholeText: string;
  readonly meeting: string;
  readonly readOut: string;
  readonly agenda: string;
  readonly place: string;
  readonly aim: string;
  readonly attendees: string;
  readonly people: string;
  readonly apologies: string;
  readonly papers: string;
  readonly welcome: string;
  readonly comments: string;
  readonly nextSteps: string;
  readonly reflections: string;
  /** How many people took part, as a sentence. */
  readonly attended: (total: number) => string;
  /** A part of a meeting by its number. */
  readonly part: (number: number) => string;
  readonly delivery: string;
  readonly question: string;
  readonly askedOf: string;
  readonly answer: string;
  readonly decisions: string;
  readonly decision: string;
  readonly decided: string;
  readonly nextLook: string;
  readonly lastDecision: string;
  readonly actions: string;
  readonly action: string;
  readonly owner: string;
  readonly due: string;
  readonly done: string;
  readonly coming: ComingWords;
}

/** What the agenda of a coming meeting says of what is due. Dates are in words, commitments and bodies by name. */
export interface ComingWords {
  readonly progress: string;
  readonly openActions: string;
  readonly openThemes: string;
  /** A side has told nothing of these since a day, or never yet. */
  readonly notTold: (side: string, commitments: string, since: string | undefined) => string;
  readonly wasDue: (date: string) => string;
  /** Behind what somebody took on. */
  readonly dueBy: (date: string) => string;
  /** A question, and who is to answer it. */
  readonly asked: (question: string, body: string | undefined) => string;
  /** Where a theme comes from that an earlier plan had. */
  readonly carried: (plan: string) => string;
  /** Where a theme went that the next plan has. */
  readonly carriedInto: (plan: string) => string;
}

/** The pictures of a plan, and the tables that say the same. */
export interface PictureWords {
  readonly timeline: string;
  readonly asTable: string;
  readonly milestone: string;
  readonly noTheme: string;
  readonly today: string;
  readonly planPeriod: string;
  readonly amendmentWindow: string;
  readonly readiness: string;
  readonly summary: string;
  readonly problem: string;
  readonly description: string;
  readonly analysis: string;
  readonly answered: string;
  readonly gaps: (count: number) => string;
  readonly problems: (count: number) => string;
  readonly whoLeads: string;
  readonly leads: string;
  readonly supports: string;
  readonly leadsMilestones: (count: number) => string;
  /** How delivery stands on a day. */
  readonly deliveryOn: (day: string) => string;
  readonly byCommitment: string;
  readonly byLead: string;
  readonly byTheme: string;
  readonly byDate: string;
  readonly noLead: string;
  readonly told: string;
  readonly notTold: string;
  readonly lastUpdate: string;
  readonly standing: string;
  readonly phases: string;
  /** The days that OGP’s rules and practice set. */
  readonly ruleDays: string;
}

/** The days that OGP's rules and practice set for a plan (`model/plan-days.ts`): each as a title, and what to know of it. */
export type CalendarWords = Readonly<
  Record<
    'ends' | 'nextPlan' | 'refresh' | 'lastAmendment',
    { readonly title: string; readonly about: string }
  >
>;

/** What a forum gets to read before it talks about a theme. */
export interface BriefingWords {
  readonly title: string;
  /** Of which plan it is, and as things stood on which day. */
  readonly forForum: (plan: string, day: string | undefined) => string;
  readonly drafts: string;
  readonly noDrafts: string;
  readonly lacks: string;
  readonly earlier: string;
  readonly ended: string;
  readonly completed: (done: number, all: number) => string;
  readonly ahead: string;
  readonly what: string;
  readonly partOf: string;
}

export interface GapWords {
  readonly open: string;
  readonly missing: string;
  readonly unreadable: string;
  /** What cannot be read, by the words that it begins with; empty where it has none. */
  readonly unread: (begins: string) => string;
  readonly conflict: (begins: string) => string;
  readonly unknownField: (name: string) => string;
  readonly twice: (name: string) => string;
  readonly nothing: string;
}

/** What the pages of a publication say about themselves. */
/** What stands around a remark of the discussion. */
export interface RemarkWords {
  readonly open: string;
  readonly settled: string;
  /** The words that it is about, in quotation marks. */
  readonly on: (words: string) => string;
  /** The same when they are not in the text any more. */
  readonly onGone: (words: string) => string;
}

export interface PageWords {
  readonly contents: string;
  readonly skip: string;
  readonly picture: string;
  readonly inserted: string;
  readonly deleted: string;
  readonly different: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
}

export interface ValueWords {
  readonly stage: Readonly<Record<Stage, string>>;
  readonly sector: Readonly<Record<Sector, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly answer: Readonly<Record<Answer, string>>;
  readonly delivery: Readonly<Record<Delivery, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly moment: Readonly<Record<Moment, string>>;
  readonly rating: Readonly<Record<Rating, string>>;
  readonly wayForward: Readonly<Record<WayForward, string>>;
  readonly amendment: Readonly<Record<AmendmentKind, string>>;
  readonly amendmentState: Readonly<Record<AmendmentState, string>>;
}

export type Status = 'not_started' | 'limited' | 'substantial' | 'complete' | 'no_evidence';
export type Answer = 'accepted' | 'in_part' | 'rejected' | 'deferred';
export type Delivery = 'on_track' | 'at_risk' | 'delayed' | 'paused';
export type Rating = 'green' | 'amber' | 'red';
export type WayForward =
  | 'proceed'
  | 'follow_up_before_decision'
  | 'scope_first'
  | 'revisit_for_amendment'
  | 'parallel_to_plan'
  | 'develop_for_next_plan'
  | 'embed_existing';
export type AmendmentKind = 'add' | 'change' | 'drop';
export type AmendmentState = 'planned' | 'agreed' | 'done';

/** The words for a value of the form; one that the form does not know is shown as it is written. */
export function wordFor(words: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
