import { words } from './words';

const { quote } = words;

/** What a reader misses in vague words: the deed, a sure yes, the number, a measure, the time. */
type VagueKind = 'deed' | 'hedge' | 'amount' | 'quality' | 'time';

/** Sentences about wording: what a reader can't check, or can't read. */
export const writing = {
  vague: (written: string, kind: VagueKind) => vague[kind](quote(written)),

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

  undefinedAbbreviation: (written: string) =>
    `${quote(written)} is not spelt out anywhere in this draft, and readers outside your field may not know it. Write it in full once with ${quote(written)} in brackets, or add it under “Other names” of the organisation in the list of stakeholders.`,
};

const vague: Readonly<Record<VagueKind, (written: string) => string>> = {
  deed: (written) =>
    `${written} doesn't say what will be done, so an outsider can't check whether it was. Say what will exist afterwards, how many, and by when.`,
  hedge: (written) =>
    `${written} leaves open whether this will be done, so an outsider can't hold anyone to it. Say in which cases it will be done, or promise it without the condition.`,
  amount: (written) =>
    `${written} doesn't say how many or who, so an outsider can't check whether it was done. Give the number, or name them.`,
  quality: (written) =>
    `${written} can't be measured, so an outsider can't check whether it was reached. Say what will be different, for how many, and by when.`,
  time: (written) =>
    `${written} doesn't say when, so an outsider can't check whether it was done. Give a date, or say how often.`,
};
