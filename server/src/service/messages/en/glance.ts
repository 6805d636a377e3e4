import { short } from './short';

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
    return `Led by ${short(first, 28)}${more(others.length)}`;
  },
  nextDue: (due: string) => `Next due ${due}`,
  overdue: (due: string) => `Overdue since ${due}`,
  allDone: 'All milestones complete',

  due: (due: string) => `Due ${due}`,
  wasDue: (due: string) => `Was due ${due}`,
  noDue: 'No date yet',
  unreadDue: 'Date not readable',
  noMilestoneLead: 'No lead yet',
  status: (status: string): string => statuses[status] ?? status,
  preview: 'Preview',

  nobodySigned: 'Nobody has signed yet',
  signedBy: (signatures: readonly NamedSignature[]) =>
    signatures.length === 0 ? '' : `Signed by ${firstAndOthers(signatures)}`,
  /** There is no digest, or the draft can't be read in full, so nobody can tell whether it is still the same text. */
  notComparedFor: (signatures: readonly NamedSignature[]) =>
    signatures.length === 0
      ? ''
      : `Signed by ${firstAndOthers(signatures)}, not compared with the current text`,
  outOfDateFor: (signatures: readonly NamedSignature[]) =>
    signatures.length === 0 ? '' : `Changed since ${firstAndOthers(signatures)} signed`,

  begins: (day: string) => `from ${day}`,
  ends: (day: string) => `to ${day}`,
};

export interface NamedSignature {
  readonly name: string;
  readonly on?: string;
}

/** One line has no room for more names; the Codraft view has them all. */
function firstAndOthers([first, ...others]: readonly NamedSignature[]): string {
  const { name = '', on } = first ?? {};
  const named = on === undefined ? short(name, 28) : `${short(name, 28)} (${on})`;
  return named + more(others.length);
}

function more(others: number): string {
  return others === 0 ? '' : ` and ${others} other${others === 1 ? '' : 's'}`;
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
