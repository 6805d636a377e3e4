import type { Action } from '../../model/action';
import { isBlank } from '../../model/field';
import { at, cell, column, dateBlocks, gapFor, lineOf, paragraph } from '../build';
import { nameOf } from '../commitment/parties';
import type { Cell, Source, Table } from '../document';
import type { PlanContent } from '../published-plan';

/** What somebody took on, with the theme that it is about where there is one. */
export interface ShownAction {
  readonly action: Action;
  /** Of the draft, where it is shown to be answered: `themes.0.actions.1`. */
  readonly field?: string;
  readonly theme?: string;
}

/** Who does what by when, as a table. */
export function actionsTable(
  actions: readonly ShownAction[],
  { uri, headings, names }: Pick<PlanContent, 'uri' | 'headings' | 'names'>,
): Table {
  const { forum, plan } = headings;
  const hasTheme = actions.some(({ theme }) => theme !== undefined);
  const day = (field: Action['due'], source: Source): Cell =>
    cell(isBlank(field) ? [] : dateBlocks(field, uri, headings.date), { source });
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
    rows: actions.map(({ action, field, theme }) => {
      const { range, what, owner, due, done } = action;
      const source = (name: 'what' | 'owner' | 'due' | 'done') =>
        at(uri, action[name].range, field === undefined ? undefined : `${field}.${name}`);
      return {
        isHeaded: true,
        source: at(uri, range),
        cells: [
          cell(lineOf(what, uri), { source: source('what') }),
          ...(hasTheme ? [cell(theme ?? [])] : []),
          cell(owner.ok ? [paragraph(nameOf(owner.value, names))] : [gapFor(owner, uri)], {
            source: source('owner'),
          }),
          due.ok || !isBlank(due)
            ? day(due, source('due'))
            : cell([gapFor(due, uri)], { source: source('due') }),
          day(done, source('done')),
        ],
      };
    }),
  };
}
