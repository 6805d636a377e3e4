import { reasons } from './generated/reasons';
import { valueLabels } from './value-labels';
import { values } from './values';
import { words } from './words';

const { quote } = words;

/** Words of completion, hover and the other helps of an editor. */
export const features = {
  example: 'For example:',
  /** Why a check is there, in a sentence or two; empty for one that is not known. */
  reason: (rule: string): string => reasons[rule] ?? '',
  aboutCheck: (rule: string, link: string | undefined) =>
    link === undefined ? `Check \`${rule}\`` : `Check [\`${rule}\`](${link})`,
  otherValues: (shown: readonly string[], more: number) =>
    `Also: ${shown.map((value) => `\`${value}\``).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  partOf: (network: string) => `Part of ${network}.`,
  alsoCalled: (names: readonly string[]) => `Also called ${words.and(names)}.`,
  themeDecision: (decision: string) => `Decided: ${decision}`,
  milestoneDue: (due: string) => `Due ${due}`,
  milestoneLead: (lead: string) => `led by ${lead}`,
  date: {
    asDue: (date: string) => `Counts as its last day: ${date}.`,
    asStart: (date: string) => `Counts as its first day: ${date}.`,
    beforeEnd: (days: number) =>
      days === 0
        ? 'The last day of the plan.'
        : `${days} ${days === 1 ? 'day' : 'days'} before the plan ends.`,
    afterEnd: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} after the plan ends.`,
  },
  /** What a choice is called, wherever it is shown. */
  valueLabel: (field: string, value: string): string => valueLabels[`${field}.${value}`] ?? value,
  valueMeaning: (field: string, value: string): string => values[`${field}.${value}`] ?? '',

  sector: (sector: string | undefined) => sectors[sector ?? ''] ?? '',
  newStakeholder: 'add a new stakeholder…',
  newStakeholderDetail: (id: string) =>
    id === '' ? 'to stakeholders.yaml' : `${quote(id)}, to stakeholders.yaml`,
  leaveOpen: 'tbc: leave it open',
  leaveOpenDetail: 'an honest gap, allowed until the draft is final',

  ignoreDetail: 'silence a check on the line below, and say why',
  ignoreStops: ['rule-id', 'why this is right here'] as const,

  nextNumber: 'the next number of this plan',
  endOfPlan: 'the last day of the plan',
  endOfCommitment: 'the last day of this commitment',
  midterm: 'halfway through the plan',
  endOfQuarter: (quarter: number, year: string) => `end of quarter ${quarter} of ${year}`,
  dayAfter: (milestone: string) => `the day after ${milestone}`,

  themeProceeds: 'proceeds',
};

const sectors: Readonly<Record<string, string>> = {
  government: 'government',
  civil_society: 'civil society',
  parliament: 'parliament',
  private_sector: 'private sector',
  academia: 'academia',
  multilateral: 'international',
  other: 'other',
};
