import { short } from './short';
import { words } from './words';

/** What is shown beside and above a draft: counts, dates, names. */
export const glance = {
  problems: ({ errors, warnings, infos }: Readonly<Record<'errors' | 'warnings' | 'infos', number>>) => {
    const parts = [count(errors, 'error'), count(warnings, 'warning'), infos === 0 ? '' : `${infos} info`];
    return parts.filter((part) => part !== '').join(', ') || 'No problems';
  },
  answered: (answered: number, asked: number) => `${answered} of ${asked} answered`,
  /** The first of them, and how many there are beside: what stands above a draft has one line. */
  ledBy: ([first, ...others]: readonly string[]) => {
    if (first === undefined) return 'No lead yet';
    const more = others.length === 0 ? '' : ` and ${others.length} other${others.length === 1 ? '' : 's'}`;
    return `Led by ${short(first, 28)}${more}`;
  },
  nextDue: (due: string) => `Next due ${due}`,
  overdue: (due: string) => `Overdue since ${due}`,
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
