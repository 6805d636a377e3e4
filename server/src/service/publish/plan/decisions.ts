import type { Theme } from '../../model/action-plan';
import { isBlank, type Field } from '../../model/field';
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
    rows: all.map(({ theme: { index, title, id }, decision: one }) => {
      const [name, day] = isBlank(one.meeting) ? ['date', one.date] : ['meeting', one.meeting];
      const source = (field: Field<unknown>, of: string) =>
        at(uri, field.range, `themes.${index}.decisions.${one.index}.${of}`);
      return {
        isHeaded: true,
        source: at(uri, one.range),
        cells: [
          cell(lineOf(isBlank(title) && id.ok ? id : title, uri)),
          cell(dateBlocks(day, uri, headings.date), { source: source(day, name) }),
          cell(
            one.decision.ok
              ? [paragraph([label(oneLine(wordFor(values.wayForward, one.decision.value)))])]
              : [gapFor(one.decision, uri)],
            { source: source(one.decision, 'decision') },
          ),
          cell(answer(one.note, { uri, text: draft.yaml.text }, 6), { source: source(one.note, 'note') }),
          ...(isLookedAt
            ? [
                cell(isBlank(one.nextLook) ? [] : dateBlocks(one.nextLook, uri, headings.date), {
                  source: source(one.nextLook, 'next_look'),
                }),
              ]
            : []),
        ],
      };
    }),
  };
}
