import type { ValueContext } from '../../cursor/cursor-context';
import { plain } from '../../put/written';
import { addDays, daysBetween } from '../../model/dates';
import type { FieldFact } from '../../schema/field-fact';
import { sortKey, type Completion } from './completion';
import type { CompleteInput } from './complete-input';

/** Dates worth offering: ends of quarters in the period, its middle and end, the day after the last milestone. */
export function completeDates(
  context: ValueContext,
  fact: FieldFact,
  { draft, surroundings, messages }: CompleteInput,
): readonly Completion[] {
  const own = draft.kind === 'commitment' ? draft.commitment.period : undefined;
  const start = own?.start.ok ? own.start.value.first : surroundings.plan?.start;
  const end = own?.end.ok ? own.end.value.last : surroundings.plan?.end;
  const offered: { readonly date: string; readonly detail: string }[] = [];
  if (draft.kind === 'commitment' && context.path[0] === 'milestones') {
    const last = draft.commitment.milestones
      .flatMap(({ due, id }) => (due.ok ? [{ date: due.value.last, id: id.ok ? id.value : '' }] : []))
      .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
    if (last) offered.push({ date: addDays(last.date, 1), detail: messages.features.dayAfter(last.id) });
  }
  if (start !== undefined && end !== undefined && start < end) {
    offered.push(
      ...quarterEnds(start, end).map((date) => {
        return {
          date,
          detail: messages.features.endOfQuarter(Math.ceil(Number(date.slice(5, 7)) / 3), date.slice(0, 4)),
        };
      }),
      { date: addDays(start, Math.floor(daysBetween(start, end) / 2)), detail: messages.features.midterm },
    );
    const isWhole = own?.end.ok === true && fact.kind === 'date';
    offered.push({
      date: end,
      detail: isWhole ? messages.features.endOfCommitment : messages.features.endOfPlan,
    });
  }
  const byDate = new Map(offered.map((offer) => [offer.date, offer]));
  return [...byDate.values()].map(({ date, detail }, index) => ({
    label: date,
    kind: 'date' as const,
    detail,
    range: context.range,
    insert: plain(date),
    filter: `${date} ${detail}`,
    sort: sortKey(1, index),
  }));
}

/** The last days of the quarters between two days; at most three years of them. */
function quarterEnds(start: string, end: string): readonly string[] {
  const ends: string[] = [];
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)) && ends.length < 12; year++) {
    for (const day of ['03-31', '06-30', '09-30', '12-31']) {
      const date = `${year}-${day}`;
      if (date >= start && date <= end) ends.push(date);
    }
  }
  return ends;
}
