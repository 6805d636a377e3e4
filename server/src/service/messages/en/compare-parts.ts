import type { PartialDate } from '../../model/dates';
import { dateInWords } from './compare-dates';
import { short } from './short';
import { words } from './words';

const { quote } = words;

// What the sentences of a comparison are put together from.

/** What is said of one thing: a milestone, or the draft itself where there is no name. */
export type Owner = string | undefined;

/** “Commitment 3, “Open justice”, was added”. */
export function closing(name: string): string {
  return name.includes(', “') ? ',' : '';
}

export function of(name: string, owner: Owner): string {
  return owner === undefined ? name : `${name} of ${owner}`;
}

export function added(name: string, owner: Owner): string {
  return owner === undefined ? `${name} was added` : `${name} was added to ${owner}`;
}

export function start(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names such as “the causes”. */
export function isMany(name: string): boolean {
  return /(?:[^s]s|goals|bodies)$/.test(name) && !/(?:status|progress|analysis)$/.test(name);
}

export function are(name: string): string {
  return isMany(name) ? 'are' : 'is';
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export function because(why: string): string {
  return why === '' ? '' : `: ${quote(short(why))}`;
}

export function wasOpen(why: string | undefined): string {
  if (why === undefined) return '';
  return why === '' ? ' (it was left open before)' : ` (left open before: ${quote(short(why))})`;
}

export function inGroup(group: string | undefined): string {
  return group === undefined ? '' : ` (${group.replace(/\(.*/, '').trim().toLowerCase()})`;
}

export function described(title: string | undefined, due: PartialDate | undefined): string {
  const parts = [
    ...(title === undefined ? [] : [quote(short(title))]),
    ...(due ? [`due ${dateInWords(due)}`] : []),
  ];
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}
