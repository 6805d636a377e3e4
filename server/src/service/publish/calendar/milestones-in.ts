import type { ActionPlan } from '../../model/action-plan';
import { folderOf } from '../../text/address';
import { oneLine } from '../build';
import { nameOf } from '../commitment/parties';
import { wordFor } from '../headings/headings';
import type { CommitmentContent, PlanContent } from '../published-plan';
import type { CalendarEntry } from './calendar-entry';

interface Around extends Pick<PlanContent, 'uri' | 'headings' | 'names'> {
  readonly plan: ActionPlan | undefined;
}

/** Each milestone that has a date, on the last day by which it is due. */
export function milestonesIn(
  { uri, draft }: Pick<CommitmentContent, 'uri' | 'draft'>,
  { uri: planUri, plan, headings, names }: Around,
): readonly CalendarEntry[] {
  const { number, title, milestones } = draft.commitment;
  const name = title.ok ? oneLine(title.value) : headings.commitment.untitled;
  const commitment =
    headings.commitment.numbered(number.ok ? number.value : undefined) + headings.colon + name;
  const where = uri.slice(folderOf(planUri).length);
  const end = plan?.period.end.ok ? plan.period.end.value.last : undefined;
  const line = (label: string, value: string) => label + headings.colon + value;
  return milestones.flatMap((one): CalendarEntry[] => {
    const { id, due, lead, recurs, status, index } = one;
    if (!due.ok) return [];
    const { last } = due.value;
    const about = [
      commitment,
      line(headings.form.due, headings.date(due.value)),
      ...(lead.ok ? [line(headings.form.milestoneLead, nameOf(lead.value, names))] : []),
      line(
        headings.commitment.status,
        oneLine(wordFor(headings.values.status, status.ok ? status.value : 'not_started')),
      ),
    ];
    return [
      {
        id: `${where} ${id.ok ? id.value : index}`,
        title: one.title.ok ? oneLine(one.title.value) : headings.pictures.milestone,
        about: about.join('\n'),
        first: last,
        last,
        ...(recurs.ok &&
          recurs.value === 'yearly' &&
          end !== undefined &&
          end > last && { yearlyUntil: end }),
      },
    ];
  });
}
