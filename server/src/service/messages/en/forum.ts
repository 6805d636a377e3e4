import { words } from './words';

const { and } = words;

const tests = {
  relevance: 'relevance',
  significance: 'significance',
  governmentCapability: 'government capability',
  civilSocietyCapability: 'civil-society capability',
  rating: 'the overall rating',
} as const;

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
};
