import { inWords } from './date-words';
import { words } from './words';

const { quote } = words;

/** What a reader misses in what is promised: a thing, an outcome, a sure yes, the number, a measure, the time. */
type VagueKind =
  | 'change'
  | 'study'
  | 'together'
  | 'anything'
  | 'degree'
  | 'effect'
  | 'hedge'
  | 'amount'
  | 'quality'
  | 'time';

/** Sentences about wording: what a reader can't check, or can't read. */
export const writing = {
  vague: (written: string, kind: VagueKind, others: number) =>
    others === 0
      ? vague[kind](quote(written))
      : `${vague[kind](quote(written))} ${others === 1 ? 'One more sentence' : `${others} more sentences`} of this answer can't be checked either.`,

  alsoVague: (written: string) => `${quote(written)} can't be checked either.`,

  noBaseline: (target: string) =>
    `${quote(target)} is a target without a starting point, so readers can't tell whether it is ambitious or already met. Say where things stand today, here or in the problem statement: “from 60 % to 95 %”.`,

  subItems: (count: number) =>
    `This text holds ${count} numbered promises, and reviewers can only judge them all at once. Make each one a milestone with its own date and lead, or a separate commitment.`,

  promises: (count: number) =>
    `This text makes ${count} promises in a row, and reviewers can only judge them all at once. Make each one a milestone with its own date and lead, or a separate commitment.`,

  longMilestone: (wordCount: number, count: number) =>
    `This milestone makes ${count} promises in ${wordCount} words, so it is hard to say when it is reached. Keep one step here, and give each of the others its own milestone.`,

  longSummary: (wordCount: number, limit: number) =>
    `The brief description has ${wordCount >= 500 ? 'several hundred' : wordCount} words, and lists of commitments show it above everything else. Keep one or two sentences, at most ${limit} words, and move the rest to the problem or the solution.`,

  longTitle: (wordCount: number, limit: number) =>
    `The title has ${wordCount >= 500 ? 'several hundred' : wordCount} words, and it stands above every page and list. Name what will be there or different, in at most ${limit} words; the rest belongs in the brief description.`,

  runningWork: (written: string) =>
    `${quote(written)} tells of work that runs already. Say what this commitment adds: what will be there at its end that would not be without it.`,

  bareOutput: (written: string) =>
    `${quote(written)} could be anything. Say which one, how many, or where it can be found: “Report on the three hearings, on the ministry’s site”.`,

  outputIsTitle: () =>
    'This output repeats the title of the milestone. Name what will be there to look at: a document, a page, a figure.',

  outputIsActivity: (event: string) =>
    `A reader can't look at ${quote(event)} afterwards. Name what will be left of it: minutes, a report, the list of who was trained.`,

  resultIsActivity: (event: string) =>
    `${quote(event)} is something you do; a result is what is different afterwards. Say for whom, and by which figure.`,

  nobodyActs: (written: string) =>
    `${quote(written)} doesn't say by whom, and no milestone has a lead. Name the organisation that will do it, here or as the lead of the milestone.`,

  nobodyActsHere: (written: string) => `${quote(written)} doesn't say by whom either.`,

  beyondPlan: (written: string, end: string) =>
    `${quote(written)} is after the end of the plan (${inWords(end)}), when nobody reports on it any more. Say what will be reached within the plan; a later aim can stand beside it.`,

  undefinedAbbreviation: (written: string) =>
    `${quote(written)} is not spelt out anywhere in this draft, and readers outside your field may not know it. Write it in full once with ${quote(written)} in brackets, or add it under “Other names” of the organisation in the list of stakeholders.`,
};

const vague: Readonly<Record<VagueKind, (written: string) => string>> = {
  change: (written) =>
    `${written} names a change that nobody outside can see or count. Say what will exist, or which figure will move: “answers within 20 days instead of 40”.`,
  study: (written) =>
    `${written} leaves nothing behind that can be seen. Say what will come of it, and by when: a report, a draft, a decision.`,
  together: (written) =>
    `${written} says with whom, but not what comes of it. Say what you will make, decide or publish together.`,
  anything: (written) =>
    `${written} could mean anything. Name the thing itself, and say how many or for whom.`,
  degree: (written) =>
    `${written} has no measure, so any change would do. Give the figure of today and the one you want.`,
  effect: (written) =>
    `${written} says what may follow, not what will be there. Say what people can see or do afterwards, and how many.`,
  hedge: (written) =>
    `${written} leaves open whether this will be done. Say in which cases it will, or promise it without the condition.`,
  amount: (written) => `${written} doesn't say how many or who. Give the number, or name them.`,
  quality: (written) =>
    `${written} can't be measured. Say what will be different, for how many, and by when.`,
  time: (written) => `${written} doesn't say when. Give a date, or say how often.`,
};
