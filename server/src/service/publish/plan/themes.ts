import type { Theme } from '../../model/action-plan';
import { isBlank, type Field } from '../../model/field';
import { at, cell, column, lineOf, oneLine } from '../build';
import type { Row, Section, Table } from '../document';
import type { PlanContent } from '../published-plan';
import { actionsTable } from './actions';
import { decisionsTable } from './decisions';
import { planPart } from './plan-part';
import { ratingCell } from './rating-cell';
import { boardOverview, themeBoard } from './theme-board';

/** The themes that were discussed, how they were judged, and what was decided; no section when there is none. */
export function themesPart(content: PlanContent): readonly Section[] {
  const { plan, uri, headings } = content;
  const [first] = plan.themes;
  if (!first) return [];
  const record = recordOf(content, plan.themes);
  return [
    planPart('themes', headings.plan.themes, {
      blocks: [boardOverview(content)],
      source: at(uri, first.range),
    }),
    ...themeBoard(content),
    ...record.map(([name, table]): Section => ({
      ...planPart(`themes-${name}`, table.caption, { blocks: [{ ...table, showsCaption: false }] }),
      level: 3,
    })),
  ];
}

/** How themes were judged, every decision on them, and who took on what; of each only where something is written. */
export function recordOf(
  content: PlanContent,
  themes: readonly Theme[],
): readonly (readonly [name: string, table: Table])[] {
  const assessed = themes.filter(isAssessed);
  const actions = themes.flatMap((theme) => {
    const name = theme.title.ok ? theme.title : theme.id;
    return theme.actions.map((action) => ({
      action,
      field: `themes.${theme.index}.actions.${action.index}`,
      ...(name.ok && { theme: oneLine(name.value) }),
    }));
  });
  const isDecided = themes.some(({ decisions }) => decisions.length > 0);
  return [
    ...(assessed.length > 0 ? [['assessment', assessments(content, assessed)] as const] : []),
    ...(isDecided ? [['decisions', decisionsTable(content, themes)] as const] : []),
    ...(actions.length > 0 ? [['actions', actionsTable(actions, content)] as const] : []),
  ];
}

function assessments(content: PlanContent, themes: readonly Theme[]): Table {
  const { uri, headings } = content;
  const { plan: messages } = headings;
  const hasRating = themes.some(({ rating }) => !isBlank(rating));
  const columns = [
    column(messages.theme, 5),
    column(messages.relevance, 5),
    column(messages.significance, 5),
    column(messages.governmentCapability, 5),
    column(messages.civilSocietyCapability, 5),
    ...(hasRating ? [column(messages.rating, 5)] : []),
  ];
  const rows = themes.map(({ index, range, title, id, assessment, rating }): Row => {
    const { relevance, significance, governmentCapability, civilSocietyCapability } = assessment;
    const tests = [
      ['relevance', relevance],
      ['significance', significance],
      ['government_capability', governmentCapability],
      ['civil_society_capability', civilSocietyCapability],
    ] as const;
    return {
      isHeaded: true,
      source: at(uri, range),
      cells: [
        cell(lineOf(isBlank(title) && id.ok ? id : title, uri)),
        ...tests.map(([name, field]) => ratingCell(field, content, `themes.${index}.assessment.${name}`)),
        ...(hasRating ? [ratingCell(rating, content)] : []),
      ],
    };
  });
  return { kind: 'table', caption: messages.assessment, columns, rows };
}

function isAssessed({ assessment, rating }: Theme): boolean {
  const tests: readonly Field<string>[] = Object.values(assessment);
  return !isBlank(rating) || tests.some((field) => !isBlank(field));
}
