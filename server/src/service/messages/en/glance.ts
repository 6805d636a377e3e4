import { short } from './short';
import { words } from './words';

/** What is shown beside and above a draft: counts, dates, names. */
export const glance = {
  problems: ({ errors, warnings, infos }: Readonly<Record<'errors' | 'warnings' | 'infos', number>>) => {
    const parts = [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'remark')];
    return parts.filter((part) => part !== '').join(', ') || 'No problems';
  },
  answered: (answered: number, asked: number) => `${answered} of ${asked} answered`,
  ledBy: (names: readonly string[]) => (names.length === 0 ? 'No lead yet' : `Led by ${words.and(names)}`),
  more: (count: number) => `${count} others`,
  nextDue: (due: string, milestone: string) => `Next due ${due}: ${short(milestone)}`,
  overdue: (due: string, milestone: string) => `Overdue since ${due}: ${short(milestone)}`,
  allDone: 'All milestones complete',

  due: (due: string) => `Due ${due}`,
  wasDue: (due: string) => `Was due ${due}`,
  noDue: 'No date yet',
  noMilestoneLead: 'No lead yet',
  status: (status: string): string => statuses[status] ?? status,
  preview: 'Preview',

  nobodySigned: 'Nobody has signed yet',
  signedBy: (signatures: readonly NamedSignature[]) =>
    signatures.length === 0 ? '' : `Signed by ${words.and(signatures.map(nameAndDay))}`,
  outOfDateFor: (signatures: readonly NamedSignature[]) =>
    signatures.length === 0 ? '' : `Changed since ${words.and(signatures.map(nameAndDay))} signed`,

  begins: (day: string) => `from ${day}`,
  ends: (day: string) => `to ${day}`,
};

export interface NamedSignature {
  readonly name: string;
  readonly on?: string;
}

function nameAndDay({ name, on }: NamedSignature): string {
  return on === undefined ? short(name) : `${short(name)} (${on})`;
}

function count(number: number, word: string): string {
  if (number === 0) return '';
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

const statuses: Readonly<Record<string, string>> = {
  not_started: 'not started',
  limited: 'limited progress',
  substantial: 'substantial progress',
  complete: 'complete',
  no_evidence: 'no evidence',
};
