import type { WrittenDate } from '../../model/written-date';
import { inWords } from './date-words';
import { short } from './short';
import { words } from './words';

const { quote, or } = words;

const forms = '2024-06-30, 2024-06 or 2024-Q2';
const formsOfPeriod = '2024-06-30, 2024-06, 2024-Q2 or 2024';

/** Sentences about milestones, dates and steps. */
export const milestones = {
  missing: () =>
    "This commitment has no milestones yet, so progress can't be tracked. Add at least two, each with a date and an output.",

  single: () =>
    'This is the only milestone, so nothing can be reported before the whole commitment is done. Split it into two or more dated steps.',

  withoutDue: (name: string | undefined) =>
    `${milestone(name)} has no date, so readers can't tell when to expect it. Give it a day, a month or a quarter, or leave the date open with a reason.`,

  manyWithoutDue: (count: number, of: number) =>
    `${countOf(count, of)} no date, so readers can't tell when to expect them. Give each a day, a month or a quarter, or leave the date open with a reason.`,

  withoutOutput: (name: string | undefined) =>
    `${milestone(name)} lists no outputs, which are what outsiders look for when it is due. Add at least one thing that can be seen or counted.`,

  manyWithoutOutput: (count: number, of: number) =>
    `${countOf(count, of)} no outputs, which are what outsiders look for when a step is due. Add to each at least one thing that can be seen or counted.`,

  lackIsHere: (name: string | undefined) => `${milestone(name)} is here.`,

  invalidDate: (written: string, meant: WrittenDate | undefined, inPeriod: boolean) => {
    const what = quoted(written);
    const ways = inPeriod ? formsOfPeriod : forms;
    switch (meant?.kind) {
      case 'meant':
        return `${what} is not in a date format used here, so it can't be compared with other dates. If it is ${inWords(meant.iso)}, write ${meant.iso}.`;
      case 'ambiguous':
        return `${what} can be read as ${or(meant.readings.map(inWords))}, depending on the country. Choose the one you mean.`;
      case 'swapped':
        return `${what} has a month that doesn't exist. If the day and the month are swapped, it is ${inWords(meant.iso)}; write the date you mean.`;
      case 'no-such-day':
        return meant.iso === undefined
          ? `${what} is not a real date, so nothing can be due then. Check the month and the day, and write the date as in ${ways}.`
          : `${what} is not a real date: that month ends on ${inWords(meant.iso)}. Use that day, or the one you mean.`;
      case 'year':
        return inPeriod
          ? `${what} is not in a date format used here, so it can't be compared with other dates. Write ${meant.iso}.`
          : `${what} is only a year, which is too vague to check a single step against. Add the month, the quarter or the day that you mean.`;
      case undefined:
        return `${what} can't be read as a date, so it can't be checked against the others. Write it as in ${ways}${/\s/.test(written.trim()) ? '; put a reason or a note in another field' : ''}.`;
    }
  },

  vagueDate: (written: string, yearly: boolean) =>
    yearly
      ? `${quoted(written)} says how often, but a step can be late only if it has a date. Write the first date as in ${forms}, and choose “Every year” under “Recurs”.`
      : `${quoted(written)} is too vague to be a date: readers can't tell when it has passed. Write one as in ${forms}, or leave it open with a reason.`,

  periodReversed: (start: string, end: string) =>
    `This ends on ${inWords(end)}, before it starts on ${inWords(start)}, so one of the two dates is wrong. Correct one, or leave out the one you are not sure of.`,

  startsHere: (start: string) => `It starts on ${inWords(start)}.`,

  afterPeriod: (due: string, latest: string) =>
    `This milestone is due ${inWords(due)}, after the commitment ends on ${inWords(latest)}, and reviewers count only what is done by then. Use a date up to ${inWords(latest)}, or extend the period.`,

  beforePeriod: (due: string, earliest: string) =>
    `This milestone is due ${inWords(due)}, before the commitment begins on ${inWords(earliest)}, and work done before then does not count. Use a later date, or start the period earlier.`,

  beforePlan: (start: string, earliest: string) =>
    `The commitment starts on ${inWords(start)}, before the plan begins on ${inWords(earliest)}, and reviewers count only what is done during the plan. Use ${inWords(earliest)} or later; earlier work belongs in “What has been done so far”.`,

  startsAfterPlan: (start: string, latest: string) =>
    `The commitment starts on ${inWords(start)}, after the plan ends on ${inWords(latest)}, so none of it would count. Use an earlier date, or keep it for the next plan.`,

  afterPlan: (end: string, latest: string) =>
    `The commitment ends on ${inWords(end)}, after the plan ends on ${inWords(latest)}, and reviewers count only what is done during the plan. Use a date up to ${inWords(latest)}, or correct the period of the plan.`,

  endsBeforePlan: (end: string, earliest: string) =>
    `The commitment ends on ${inWords(end)}, before the plan begins on ${inWords(earliest)}, so none of it would count. Use a date during the plan.`,

  beforeItsStep: (due: string, step: string, stepDue: string) =>
    `This milestone is due ${inWords(due)}, but ${quoted(step)}, which has to come first, is not due until ${inWords(stepDue)}. Use a later date here or an earlier one there, or take the step out of “After”.`,

  stepIsDueHere: (due: string) => `The step that comes first is due ${inWords(due)}.`,

  unknownStep: (written: string, near: Step | undefined, known: readonly Step[]) => {
    const what = `No milestone of this commitment has the id ${quoted(written)}, so it is not clear which step is meant.`;
    if (near !== undefined) return `${what} Did you mean ${called(near)}?`;
    if (known.length === 0) return `${what} Give the milestone that you mean this id, or delete it here.`;
    return `${what} Use the id of one of them, such as ${or(known.map(called))}, or delete it here.`;
  },

  afterItself: () =>
    'This milestone comes after itself, so it can never begin. Name the step that has to be done first, or delete the id.',

  circle: (names: readonly string[]) =>
    `These milestones wait for each other in a circle (${route(names)}), so none of them can begin. Take one of them out of “After”.`,

  circleGoesOn: (name: string) => `The circle continues to ${quoted(name)} here.`,

  duplicateId: (id: string) =>
    `The id ${quoted(id)} is already that of another entry, so references to it could mean either. Give this one a different id.`,

  firstId: (id: string) => `The first ${quoted(id)} is here.`,

  allAtTheEnd: (count: number, latest: string) =>
    `All ${count} dated milestones are due in the last month, up to ${inWords(latest)}, so delays can't be seen in time. Give the earlier steps earlier dates.`,

  nothingBeforeMidterm: (first: string, middle: string) =>
    `The first milestone is due ${inWords(first)}, so none is due in the first half of the period (up to ${inWords(middle)}) and there is nothing to show at mid-term. If a step will be done earlier, give it its own date.`,
};

/** “All 12 milestones have”, “9 of 12 milestones have”, to go on with “no date”. */
function countOf(count: number, of: number): string {
  return count === of ? `All ${of} milestones have` : `${count} of ${of} milestones have`;
}

function milestone(name: string | undefined): string {
  return name === undefined ? 'This milestone' : `The milestone ${quoted(name)}`;
}

/** “‘Build it’ after ‘Plan it’ after ‘Build it’”: the way round and back to the first. */
function route(names: readonly string[]): string {
  const all = names.map(quoted);
  const shown = all.length > 6 ? [...all.slice(0, 5), '…'] : all;
  return [...shown, all[0] ?? ''].join(' after ');
}

/** A milestone that is named by its id. */
export interface Step {
  readonly id: string;
  readonly title?: string;
}

function called({ id, title }: Step): string {
  return title === undefined ? quote(id) : `${quote(id)} (${short(title)})`;
}

function quoted(text: string): string {
  return quote(short(text));
}
