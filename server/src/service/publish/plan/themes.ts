import type { Theme } from '../../model/action-plan';
import { isBlank, type Field } from '../../model/field';
import { answer } from '../answers/answer';
import { at, cell, column, gapFor, label, lineOf, oneLine, paragraph } from '../build';
import { nameOf } from '../commitment/parties';
import type { Cell, Row, Section, Table, Tone } from '../document';
import { wordFor } from '../headings/headings';
import type { PlanContent } from '../published-plan';
import { actionsTable } from './actions';
import { decisionsTable } from './decisions';
import { planPart } from './plan-part';

/** The themes that were discussed, how they were judged, and what was decided; no section when there is none. */
export function themesPart(content: PlanContent): readonly Section[] {
  const { plan, uri, headings } = content;
  const [first] = plan.themes;
  if (!first) return [];
  const assessed = plan.themes.filter(isAssessed);
  const actions = plan.themes.flatMap((theme) => {
    const name = theme.title.ok ? theme.title : theme.id;
    return theme.actions.map((action) => ({ action, ...(name.ok && { theme: oneLine(name.value) }) }));
  });
  return [
    planPart('themes', headings.plan.themes, {
      blocks: [
        waysForward(content),
        ...(assessed.length > 0 ? [assessments(content, assessed)] : []),
        ...(plan.themes.some(({ decisions }) => decisions.length > 0)
          ? [decisionsTable(content, plan.themes)]
          : []),
        ...(actions.length > 0 ? [actionsTable(actions, content)] : []),
      ],
      source: at(uri, first.range),
    }),
  ];
}

function waysForward({ plan, draft, uri, headings, names }: PlanContent): Table {
  const { plan: messages, values } = headings;
  const hasGroup = plan.themes.some(({ leadGroup }) => !isBlank(leadGroup));
  const hasRating = plan.themes.some(({ rating }) => !isBlank(rating));
  const columns = [
    column(messages.theme, 4),
    ...(hasRating ? [column(messages.rating, 2)] : []),
    column(messages.wayForward, 3),
    ...(hasGroup ? [column(messages.leadGroup, 3)] : []),
    column(messages.note, 6),
  ];
  const rows = plan.themes.map((theme): Row => {
    const { range, title, id, wayForward, leadGroup, note, rating } = theme;
    const way = wayForward.ok
      ? [paragraph([label(oneLine(wordFor(values.wayForward, wayForward.value)))])]
      : [gapFor(wayForward, uri)];
    const group = leadGroup.ok
      ? [paragraph(nameOf(leadGroup.value, names))]
      : isBlank(leadGroup)
        ? []
        : [gapFor(leadGroup, uri)];
    return {
      isHeaded: true,
      source: at(uri, range),
      cells: [
        cell(lineOf(isBlank(title) && id.ok ? id : title, uri)),
        ...(hasRating ? [ratingCell(rating, uri, headings)] : []),
        cell(way, { source: at(uri, wayForward.range) }),
        ...(hasGroup ? [cell(group, { source: at(uri, leadGroup.range) })] : []),
        cell(isBlank(note) ? [] : answer(note, { uri, text: draft.yaml.text }, 6), {
          source: at(uri, note.range),
        }),
      ],
    };
  });
  return { kind: 'table', caption: messages.themes, columns, rows };
}

function assessments({ uri, headings }: PlanContent, themes: readonly Theme[]): Table {
  const { plan: messages } = headings;
  const columns = [
    column(messages.theme, 4),
    column(messages.relevance, 2),
    column(messages.significance, 2),
    column(messages.governmentCapability, 2),
    column(messages.civilSocietyCapability, 2),
  ];
  const rows = themes.map(({ range, title, id, assessment }): Row => {
    const { relevance, significance, governmentCapability, civilSocietyCapability } = assessment;
    return {
      isHeaded: true,
      source: at(uri, range),
      cells: [
        cell(lineOf(isBlank(title) && id.ok ? id : title, uri)),
        ...[relevance, significance, governmentCapability, civilSocietyCapability].map((field) =>
          ratingCell(field, uri, headings),
        ),
      ],
    };
  });
  return { kind: 'table', caption: messages.assessment, showsCaption: true, columns, rows };
}

function ratingCell(field: Field<string>, uri: string, { values }: PlanContent['headings']): Cell {
  const source = at(uri, field.range);
  if (!field.ok) return cell(isBlank(field) ? [] : [gapFor(field, uri)], { source });
  const tone = tones[field.value];
  return cell([paragraph([label(oneLine(wordFor(values.rating, field.value)))])], {
    ...(tone && { tone }),
    source,
  });
}

const tones: Readonly<Record<string, Tone>> = { green: 'good', amber: 'fair', red: 'poor' };

function isAssessed({ assessment }: Theme): boolean {
  return Object.values(assessment).some((field: Field<string>) => !isBlank(field));
}
