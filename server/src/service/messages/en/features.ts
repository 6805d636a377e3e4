import { values } from './values';
import { words } from './words';

const { quote } = words;

/** Words of completion, hover and the other helps of an editor. */
export const features = {
  example: 'For example:',
  valueMeaning: (field: string, value: string): string => values[`${field}.${value}`] ?? '',

  sector: (sector: string | undefined) => sectors[sector ?? ''] ?? '',
  newStakeholder: 'add a new stakeholder…',
  newStakeholderDetail: (id: string) =>
    id === '' ? 'to stakeholders.yaml' : `${quote(id)}, to stakeholders.yaml`,
  leaveOpen: 'tbc: leave it open',
  leaveOpenDetail: 'an honest gap, allowed until the draft is final',

  endOfPlan: 'the last day of the plan',
  endOfCommitment: 'the last day of this commitment',
  midterm: 'half-way through the plan',
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
