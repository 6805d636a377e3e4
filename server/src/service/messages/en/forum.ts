import { inWords } from './date-words';
import { decisions } from './decisions';
import { short } from './short';
import { words } from './words';

const { and, quote } = words;

const tests = {
  relevance: 'relevance',
  significance: 'significance',
  governmentCapability: 'government capability',
  civilSocietyCapability: 'civil-society capability',
  rating: 'the overall rating',
} as const;

const sides = { government: 'government', civil_society: 'civil society' } as const;

const troubles = { at_risk: 'at risk', delayed: 'delayed', paused: 'paused' } as const;

/** Sentences about the work of the forum: how themes were judged and decided, and what was told of delivery. */
export const forum = {
  redTestProceeds: (red: readonly (keyof typeof tests)[]) =>
    `This theme goes ahead although ${and(red.map((name) => tests[name]))} ${red.length === 1 ? 'is' : 'are'} red, and readers will ask what has changed. Check the colour and the way forward; if both are meant, write the reason in the note and silence this check.`,

  isRed: 'This is red.',

  ratingHidesRed:
    'The overall rating is green although one of the tests is red, so the red will be overlooked. Rate the theme amber or red, or check the tests.',

  ratingOutside: (isBetter: boolean) =>
    `The overall rating is ${isBetter ? 'better' : 'worse'} than each of the four tests, so nobody can see where it comes from. Check the rating and the tests.`,

  decisionWithoutRecord: ({
    isUndated,
    isUnexplained,
  }: Readonly<Record<'isUndated' | 'isUnexplained', boolean>>) =>
    isUndated && isUnexplained
      ? 'This decision says neither when nor why it was taken, so nobody can look it up later. Add its meeting or its date, and a note.'
      : isUndated
        ? 'This decision does not say at which meeting or on which day it was taken, so nobody can look it up later. Add one of the two.'
        : 'This decision does not say why it was taken, and those who asked for something else will want to know. Add a note.',

  deliveryWithoutReason: (state: keyof typeof troubles) =>
    `This update says that delivery is ${troubles[state]} and gives no reason, so the forum cannot help. Add the reason, and what is done about it.`,

  overdueMilestone: (name: string | undefined, due: string, isBegun: boolean) =>
    `${name === undefined ? 'This milestone' : quote(short(name))} was due ${inWords(due)} and is ${isBegun ? 'not complete' : 'marked as not started'}, so readers will take it for late. Set its status, or move the date and say why in an update.`,

  overdueMilestones: (count: number, of: number) =>
    `${count === of ? `All ${of}` : `${count} of the ${of}`} milestones are past their date and not complete, so readers will take them for late. Set the status of each, or move the dates and say why in an update.`,

  completeWithoutEvidence: (name: string | undefined) =>
    `${name === undefined ? 'This milestone' : quote(short(name))} is marked complete without evidence, and reviewers count only what they can see. Add a web address where it can be seen.`,

  completeWithoutEvidences: (count: number, of: number) =>
    `${count === of ? `All ${of}` : `${count} of the ${of}`} milestones are marked complete without evidence, and reviewers count only what they can see. Add a web address to each where it can be seen.`,

  updateByOthers: (name: string) =>
    `${short(name)} neither leads nor supports this commitment, so readers cannot tell in what capacity it reports. Add it to those who support the commitment, or name the body that reports.`,

  updateDatedAhead: (date: string) =>
    `This update is dated ${inWords(date)}, which is still to come, so it does not count as told yet. Correct the date.`,

  noWordSince: (silent: readonly (keyof typeof sides)[], meeting: string) =>
    `Nothing was told of this commitment${silent.length === 1 ? ` by ${silent.map((side) => sides[side]).join('')}` : ''} since the meeting of ${inWords(meeting)}, and the forum takes the word of both sides. Add an update of ${silent.length === 1 ? 'that side' : 'each side'}, or ask for one.`,

  unknownMeeting: (day: string) =>
    `The plan has no meeting of ${inWords(day)}, so nobody can look up what was said there. Check the day, add the file of the meeting, or write the day under “Date” where it was decided elsewhere.`,

  decisionDiffers: (
    title: string,
    decision: keyof typeof decisions,
    wayForward: keyof typeof decisions | undefined,
  ) =>
    `The last decision on ${quote(short(title))} is to ${decisions[decision]}, and the plan ${wayForward === undefined ? 'gives the theme no way forward' : `says to ${decisions[wayForward]}`}, so readers of the two are told different things. Change “Way forward” of the theme, or correct the decision.`,

  themeSays: (wayForward: keyof typeof decisions | undefined) =>
    wayForward === undefined
      ? 'The theme is here, without a way forward.'
      : `The theme is here, with the decision to ${decisions[wayForward]}.`,

  actionWithout: ({ owner, due }: Readonly<Record<'owner' | 'due', boolean>>) =>
    owner && due
      ? 'Nobody is named for this action and it has no date, so it will be forgotten. Say who does it and by when, or leave that open with a reason.'
      : owner
        ? 'Nobody is named for this action, so nobody will do it. Say which organisation does it, or leave that open with a reason.'
        : 'This action has no date, so nobody can ask whether it is late. Say by when it is to be done, or leave the date open with a reason.',

  overdueAction: (due: string, meeting: string) =>
    `This action was due ${inWords(due)} and was not done by the meeting of ${inWords(meeting)}. Add the day on which it was done, or agree on a new date.`,

  meetingAfter: 'The next meeting is here.',

  farApart: (before: string) =>
    `The meeting before this one was on ${inWords(before)}, more than six months earlier, and OGP asks for a forum that meets at least every six months. Add the meeting that is missing, or check the dates.`,

  meetingBefore: 'The meeting before is here.',

  attendanceTotal: (total: number, numbers: readonly number[], sum: number) =>
    numbers.length === 1
      ? `${total} people are counted in all and ${sum} by sector, so one of the two is wrong. Correct the number, or add the sector that is missing.`
      : `${total} people are counted in all, and the sectors add up to ${sum} (${numbers.join(' + ')}). Correct one of the numbers, or add the sector that is missing.`,

  unknownCommitment: (number: number, isMeeting: boolean) =>
    `The plan has no commitment ${number}, so nobody can look up what this is about. Check the number${isMeeting ? '; if the commitments of this part belong to another plan, name that plan' : ''}.`,

  withoutDecision: {
    one: 'Nobody has answered this contribution yet, and whoever sent it was promised an answer. Say what was decided, and why.',
    many: (count: number, of: number) =>
      `${count} of ${of} contributions have no answer yet, and whoever sent them was promised one. Say of each what was decided, and why.`,
  },

  withoutReason: {
    one: 'This answer gives no reason, and a decision without one teaches people not to contribute. Add the reason in a sentence.',
    many: (count: number, of: number) =>
      `${count} of ${of} answers give no reason, and decisions without one teach people not to contribute. Add the reason to each.`,
  },

  hereIsOne: 'This is one of them.',

  acceptedWithoutCommitment:
    'This contribution was accepted and no commitment is named, so nobody can see what became of it. Add the number of the commitment that it went into.',

  contributionIdTaken: (id: string, file: string) =>
    `The id ${quote(id)} is already that of a contribution in ${quote(short(file))}, so an answer to one could be taken for an answer to the other. Give this one a different id.`,

  namedWithoutConsent:
    'The sender is named and nothing says whether they agreed to that, so the name is left out of all that is published. Say under “Consent” whether they did, or leave the name out.',
};
