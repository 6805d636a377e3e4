import type { Theme } from '../../model/action-plan';
import { isBlank } from '../../model/field';
import { answer } from '../answers/answer';
import { at, cell, column, dateBlocks, gapFor, label, lineOf, oneLine, paragraph } from '../build';
import type { Table } from '../document';
import { wordFor } from '../headings/headings';
import type { PlanContent } from '../published-plan';

/** What was decided on each theme and when, theme by theme. */
export function decisionsTable({ draft, uri, headings }: PlanContent, themes: readonly Theme[]): Table {
  const { forum, plan, values } = headings;
  const all = themes.flatMap((theme) => theme.decisions.map((decision) => ({ theme, decision })));
  const isLookedAt = all.some(({ decision }) => !isBlank(decision.nextLook));
  return {
    kind: 'table',
    caption: forum.decisions,
    showsCaption: true,
    columns: [
      column(plan.theme, 4),
      column(forum.decided, 3),
      column(forum.decision, 3),
      column(plan.note, 6),
      ...(isLookedAt ? [column(forum.nextLook, 3)] : []),
    ],
    rows: all.map(({ theme: { title, id }, decision: one }) => {
      const day = isBlank(one.meeting) ? one.date : one.meeting;
      return {
        isHeaded: true,
        source: at(uri, one.range),
        cells: [
          cell(lineOf(isBlank(title) && id.ok ? id : title, uri)),
          cell(dateBlocks(day, uri, headings.date), { source: at(uri, day.range) }),
          cell(
            one.decision.ok
              ? [paragraph([label(oneLine(wordFor(values.wayForward, one.decision.value)))])]
              : [gapFor(one.decision, uri)],
            { source: at(uri, one.decision.range) },
          ),
          cell(answer(one.note, { uri, text: draft.yaml.text }, 6), { source: at(uri, one.note.range) }),
          ...(isLookedAt
            ? [cell(isBlank(one.nextLook) ? [] : dateBlocks(one.nextLook, uri, headings.date))]
            : []),
        ],
      };
    }),
  };
}
