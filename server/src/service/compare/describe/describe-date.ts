import { daysBetween, readDate, type PartialDate } from '../../model/dates';
import { tbcOf } from '../../model/read';
import type { Gap } from '../../messages/en/compare-dates';
import type { Difference } from '../difference';
import { describeAnswer } from './describe-answer';
import { dateOf, fieldName, lineOf, ownerOf } from './naming';
import type { Describer, Description } from './describer';

/** Dates that something was promised for. */
const promised: ReadonlySet<string> = new Set([
  'milestones.due',
  'milestones.start',
  'period.start',
  'period.end',
]);

export function describeDate(difference: Difference, describer: Describer): Description {
  const { match, before, after } = difference;
  const { messages } = describer;
  const from = dateOf(before.node);
  const to = dateOf(after.node);
  const name = fieldName(match, describer);
  const owner = ownerOf(match, describer);
  const isPromised = promised.has(match.field);
  if (from && to) {
    const isLater = to.last > from.last;
    const gap = gapBetween(from, to);
    const weakens = isPromised && isLater ? { weakens: 'later' as const } : {};
    if (gap && (isLater || to.last < from.last)) {
      const isDue = match.field === 'milestones.due' && owner !== undefined;
      const summary = isDue
        ? messages.dueMoved(owner, from, to, gap, isLater)
        : messages.dateMoved(name, owner, from, to, gap, isLater);
      return { summary, ...weakens };
    }
    const isVaguer = exactness(to) < exactness(from);
    if (isVaguer)
      return {
        summary: messages.dateVaguer(name, owner, from, to),
        ...(isPromised && { weakens: 'vaguer' }),
      };
    return { summary: messages.dateCloser(name, owner, from, to) };
  }
  if (to) return { summary: messages.dateSet(name, owner, to, tbcOf(before.node)?.why) };
  const fog = from && after.node?.kind === 'scalar' ? lineOf(after.node, after.text) : undefined;
  if (from && fog !== undefined)
    return { summary: messages.dateFog(name, owner, from, fog), ...(isPromised && { weakens: 'vaguer' }) };
  return describeAnswer(difference, describer);
}

function exactness({ precision }: PartialDate): number {
  return ['year', 'quarter', 'month', 'mid', 'day'].indexOf(precision);
}

/** Between the last days of both; nothing when it is the same day. */
function gapBetween(from: PartialDate, to: PartialDate): Gap | undefined {
  const [first, second] = from.last <= to.last ? [from.last, to.last] : [to.last, from.last];
  const days = daysBetween(first, second);
  if (days === 0) return undefined;
  const months = monthsBetween(first, second);
  const isWhole = dayOf(first) === dayOf(second) || (isMonthEnd(first) && isMonthEnd(second));
  if (!isWhole && days < 60) return { count: days, unit: 'day', isAbout: false };
  const count = isWhole ? months : Math.max(1, Math.round(days / 30.44));
  if (count % 12 === 0) return { count: count / 12, unit: 'year', isAbout: !isWhole };
  return { count, unit: 'month', isAbout: !isWhole };
}

function monthsBetween(from: string, to: string): number {
  const count = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return count(to) - count(from);
}

function dayOf(date: string): string {
  return date.slice(8);
}

function isMonthEnd(date: string): boolean {
  return readDate(date.slice(0, 7))?.last === date;
}
