import { decisions } from './decisions';
import { inWords } from './date-words';
import { short } from './short';
import { words } from './words';

const { quote, and, or } = words;

/** Sentences about the plan as a whole: its length, its commitments, its themes. */
export const plan = {
  length: (first: string, last: string, months: number, twoYears: string, fourYears: string) =>
    `This plan runs from ${inWords(first)} to ${inWords(last)}, about ${months} ${months === 1 ? 'month' : 'months'}; OGP describes plans of two years or, since 2022, of four. Check the dates: two years would end on ${inWords(twoYears)}, four on ${inWords(fourYears)}.`,

  fewCommitments: (count: number, fewest: number, most: number) =>
    `This plan has ${count === 1 ? 'one commitment' : `${count} commitments`} so far; OGP's guidance of 2016 recommended ${fewest} to ${most}, and we don't know of a current limit. If the number is intended, turn this check off for the whole plan.`,

  manyCommitments: (count: number, fewest: number, most: number) =>
    `This plan has ${count} commitments; OGP's guidance of 2016 recommended ${fewest} to ${most}, and we don't know of a current limit. Combine or drop some, or turn this check off for the whole plan if the number is intended.`,

  duplicateNumber: (number: number, other: string, others: number) =>
    `Number ${number} is also taken by ${quote(short(other))}${others > 1 ? ` and ${others - 1} more` : ''}, and reports name commitments by their number. Give one of them another number.`,

  alsoNumber: (number: number, title: string) => `${quote(short(title))} is number ${number} too.`,

  discussionWithoutCommitment: (name: string) =>
    `There is no ${quote(name)} beside this discussion, so nobody sees these remarks at the draft. Give the discussion the name that its commitment has now, and move it to the same folder.`,

  numberGap: (number: number, gaps: readonly { readonly first: number; readonly last: number }[]) =>
    `This is commitment ${number}, and ${missingNumbers(gaps)} missing, so readers will look for something that is not there. Number the commitments from 1 without gaps.`,

  unknownTheme: (
    written: string,
    near: { readonly id: string; readonly title: string } | undefined,
    themes: readonly { readonly id: string }[],
    isCommitment: boolean,
  ) => {
    const what = `${quote(short(written))} is not a theme of the action plan, so ${isCommitment ? "the commitment would be outside the plan's chapters" : 'nobody finds at the theme what was said of it'}.`;
    if (near) return `${what} Did you mean ${quote(near.id)} (${short(near.title)})?`;
    if (themes.length === 0)
      return `${what} The plan lists no themes yet: add this one there, or leave the theme out here.`;
    if (themes.length > 6) return `${what} Use one of its ${themes.length} themes, or add this one there.`;
    return `${what} Use ${or(themes.map(({ id }) => quote(id)))}, or add this one there.`;
  },

  themeNotProceeding: (title: string, decision: keyof typeof decisions) =>
    `The forum decided on ${quote(short(title))} to ${decisions[decision]}, so a commitment on it goes beyond what was agreed. Talk to the forum, or change “Way forward” of the theme if its decision has changed.`,

  themeIsHere: (decision: keyof typeof decisions) =>
    `The theme is here, with the decision to ${decisions[decision]}.`,

  themeWithoutCommitment: (title: string) =>
    `No commitment names ${quote(short(title))}, although the theme was chosen to go ahead, and the people who worked on it will look for one. Draft one, or change “Way forward” of the theme.`,

  amendmentAgreedByNobody:
    'This amendment does not say who agreed to it, and a plan that both sides wrote is changed by both. Name those who agreed, of government and of civil society, or mark it as planned.',

  amendmentAgreedByOne: (missing: readonly ('government' | 'civil_society')[]) =>
    `Nobody of ${missing.map((side) => (side === 'government' ? 'government' : 'civil society')).join(' or of ')} is among those who agreed to this amendment, and a plan that both sides wrote is changed by both. Name who agreed for that side, or mark the amendment as planned.`,

  amendmentNotMade: {
    stillThere: (number: number) =>
      `Commitment ${number} was dropped by this amendment and is still in the plan, so it will be published with it. Delete its file, or check the number.`,
    notThere: (number: number, isAdded: boolean) =>
      `Commitment ${number} was ${isAdded ? 'added' : 'changed'} by this amendment and is not in the plan, so readers will look for it in vain. Write it, check the number, or mark the amendment as planned.`,
    unchanged: (number: number, on: string) =>
      `Commitment ${number} was changed by this amendment, and its text is still the one that was signed by ${inWords(on)}, before the plan was submitted. Change it and have it signed again, or mark the amendment as planned.`,
    isHere: 'This is the commitment.',
  },

  readTwice: (meaning: string) =>
    `Two columns are read as ${quote(meaning)}, and of each row only the first that is filled counts. Read one of them as a note, or leave it out.`,

  columnTwice: (column: string) =>
    `${quote(short(column))} is already in this list, and a column is read in one way. Keep one of the two.`,

  readHereFirst: () => 'Here first.',

  importWithoutText: () =>
    'No column is read as text, so nothing of such a file comes in. Say which column holds what people propose.',

  lateAmendment: (date: string, submitted: string, latest: string) =>
    `This amendment is dated ${inWords(date)}, more than 12 months after the plan was submitted (${inWords(submitted)}), and a two-year plan can only be changed in its first year, here until ${inWords(latest)}. Check the date, or keep the change for the next plan.`,
};

/** `numbers 2 and 5 to 7 are`; of a long list the beginning. */
function missingNumbers(gaps: readonly { readonly first: number; readonly last: number }[]): string {
  const spans = gaps.slice(0, 5).flatMap(({ first, last }) => {
    if (last - first > 1) return [`${first} to ${last}`];
    return first === last ? [`${first}`] : [`${first}`, `${last}`];
  });
  const named = and(gaps.length > 5 ? [...spans, 'others'] : spans);
  const [gap] = gaps;
  return gaps.length === 1 && gap?.first === gap?.last ? `number ${named} is` : `numbers ${named} are`;
}
