import type { Action } from '../../model/action';
import { isBlank } from '../../model/field';
import { at, cell, column, dateBlocks, gapFor, lineOf, paragraph } from '../build';
import { nameOf } from '../commitment/parties';
import type { Cell, Table } from '../document';
import type { PlanContent } from '../published-plan';

/** What somebody took on, with the theme that it is about where there is one. */
export interface ShownAction {
  readonly action: Action;
  readonly theme?: string;
}

/** Who does what by when, as a table. */
export function actionsTable(
  actions: readonly ShownAction[],
  { uri, headings, names }: Pick<PlanContent, 'uri' | 'headings' | 'names'>,
): Table {
  const { forum, plan } = headings;
  const hasTheme = actions.some(({ theme }) => theme !== undefined);
  const day = (field: Action['due']): Cell =>
    cell(isBlank(field) ? [] : dateBlocks(field, uri, headings.date), { source: at(uri, field.range) });
  return {
    kind: 'table',
    caption: forum.actions,
    showsCaption: true,
    columns: [
      column(forum.action, 6),
      ...(hasTheme ? [column(plan.theme, 3)] : []),
      column(forum.owner, 3),
      column(forum.due, 3),
      column(forum.done, 3),
    ],
    rows: actions.map(({ action: { range, what, owner, due, done }, theme }) => ({
      isHeaded: true,
      source: at(uri, range),
      cells: [
        cell(lineOf(what, uri)),
        ...(hasTheme ? [cell(theme ?? [])] : []),
        cell(owner.ok ? [paragraph(nameOf(owner.value, names))] : [gapFor(owner, uri)], {
          source: at(uri, owner.range),
        }),
        due.ok || !isBlank(due) ? day(due) : cell([gapFor(due, uri)], { source: at(uri, due.range) }),
        day(done),
      ],
    })),
  };
}
