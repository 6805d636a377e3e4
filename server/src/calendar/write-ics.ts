import ical, { ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import type { PlanCalendar } from '../service/index';

/**
 * A calendar as iCalendar (RFC 5545): for each entry an event of whole days. `today` (`YYYY-MM-DD`) is the day as of which all is said, by
 * which a calendar tells what is newer.
 */
export function writeIcs({ title, entries }: PlanCalendar, today: string): string {
  const calendar = ical({
    name: title,
    prodId: { company: 'Codraft', product: 'Codraft' },
  });
  for (const { id, title, about, first, last, yearlyUntil } of entries) {
    calendar.createEvent({
      id,
      stamp: dayOf(today),
      // Some calendars take an event anew only with a higher number.
      sequence: dayOf(today).getTime() / millisecondsADay,
      start: dayOf(first),
      // The first day on which it does not go on any more.
      end: new Date(dayOf(last).getTime() + millisecondsADay),
      allDay: true,
      // Nobody is busy because a phase goes on.
      transparency: ICalEventTransparency.TRANSPARENT,
      timezone: 'UTC',
      summary: title,
      description: about,
      ...(yearlyUntil !== undefined && {
        repeating: { freq: ICalEventRepeatingFreq.YEARLY, until: dayOf(yearlyUntil) },
      }),
    });
  }
  return calendar.toString();
}

const millisecondsADay = 24 * 60 * 60 * 1000;

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
