import type { Action } from '../../model/action';
import type { Theme } from '../../model/action-plan';
import type { PartialDate } from '../../model/dates';
import { isBlank, type Field } from '../../model/field';
import { answer } from '../answers/answer';
import {
  answerIn,
  at,
  cell,
  column,
  gapFor,
  label,
  lineOf,
  oneLine,
  paragraph,
  upperFirst,
  words,
} from '../build';
import { nameOf } from '../commitment/parties';
import type { Block, Cell, Row, Section, Table } from '../document';
import { wordFor, type Headings } from '../headings/headings';
import type { PlanContent } from '../published-plan';
import { lastDecision } from './last-decision';
import { planPart } from './plan-part';
import { ratingCell } from './rating-cell';

/** Themes that go the same way. */
interface Group {
  /** Of its section, and of the link to it. */
  readonly id: string;
  readonly heading: string;
  readonly themes: readonly Theme[];
}

/** The themes by their way forward, each way under a heading of its own. */
export function themeBoard(content: PlanContent): readonly Section[] {
  const groups = groupByWay(content);
  return groups.map(({ id, heading, themes }) => ({
    ...planPart(id, `${heading} (${themes.length})`, { blocks: [boardTable(content, heading, themes)] }),
    level: 3,
  }));
}

/** Each way forward with how many themes go it. */
export function boardOverview(content: PlanContent): Block {
  return {
    kind: 'list',
    ordered: false,
    items: groupByWay(content).map(({ id, heading, themes }) => [
      paragraph([
        { kind: 'link', href: `#${id}`, content: [label(heading)] },
        words(content.headings.colon + String(themes.length)),
      ]),
    ]),
  };
}

/** In the order of the form; then ways that it does not know, and themes of which none is written. */
function groupByWay({ plan, headings }: PlanContent): readonly Group[] {
  const known = Object.keys(headings.values.wayForward);
  const groups = new Map<string, Theme[]>(known.map((way) => [way, []]));
  const undecided: Theme[] = [];
  for (const theme of plan.themes) {
    if (!theme.wayForward.ok) {
      undecided.push(theme);
      continue;
    }
    const group = groups.get(theme.wayForward.value);
    if (group) group.push(theme);
    else groups.set(theme.wayForward.value, [theme]);
  }
  return [
    ...[...groups].map(([way, themes], index) => ({
      id: index < known.length ? `themes-${way.replaceAll('_', '-')}` : `themes-other-${index}`,
      heading: oneLine(wordFor(headings.values.wayForward, way)),
      themes,
    })),
    { id: 'themes-undecided', heading: headings.plan.undecided, themes: undecided },
  ].filter(({ themes }) => themes.length > 0);
}

function boardTable(content: PlanContent, heading: string, themes: readonly Theme[]): Table {
  const { plan, headings, uri } = content;
  // The same columns for all ways, so that they can be read one below the other.
  const hasRating = plan.themes.some(({ rating }) => !isBlank(rating));
  const hasDecision = plan.themes.some((theme) => lastDecision(theme, content));
  const hasActions = plan.themes.some((theme) => openActions(theme).length > 0);
  return {
    kind: 'table',
    caption: heading,
    columns: [
      column(headings.plan.theme, 4),
      ...(hasRating ? [column(headings.plan.rating, 3)] : []),
      column(headings.plan.note, 6),
      ...(hasDecision ? [column(headings.forum.lastDecision, 4)] : []),
      ...(hasActions ? [column(headings.forum.coming.openActions, 5)] : []),
    ],
    rows: themes.map((theme): Row => ({
      isHeaded: true,
      source: at(uri, theme.range),
      cells: [
        themeCell(theme, content),
        ...(hasRating ? [ratingCell(theme.rating, content, `themes.${theme.index}.rating`)] : []),
        reasonCell(theme, content),
        ...(hasDecision ? [cell(decisionBlocks(theme, content))] : []),
        ...(hasActions ? [cell(actionList(openActions(theme), content))] : []),
      ],
    })),
  };
}

function themeCell(
  { index, title, id, wayForward, leadGroup }: Theme,
  { uri, headings, names }: PlanContent,
): Cell {
  const shown = (field: Field<string>, name: string, text: string) =>
    answerIn(at(uri, field.range, `themes.${index}.${name}`), words(oneLine(text)));
  const group = leadGroup.ok
    ? [
        paragraph([
          label(headings.plan.leadGroup + headings.colon),
          shown(leadGroup, 'lead_group', nameOf(leadGroup.value, names)),
        ]),
      ]
    : isBlank(leadGroup)
      ? []
      : [gapFor(leadGroup, uri)];
  return cell([
    ...(title.ok
      ? [paragraph([shown(title, 'title', title.value)], at(uri, title.range))]
      : lineOf(isBlank(title) && id.ok ? id : title, uri)),
    ...group,
    ...(wayForward.ok || isBlank(wayForward) ? [] : [gapFor(wayForward, uri)]),
  ]);
}

function reasonCell({ index, note }: Theme, { uri, draft }: PlanContent): Cell {
  return cell(isBlank(note) ? [] : answer(note, { uri, text: draft.yaml.text }, 6), {
    source: at(uri, note.range, `themes.${index}.note`),
  });
}

/** When and at which meeting, and when the forum looks at the theme again; what was said of it stands in the table of decisions. */
function decisionBlocks(theme: Theme, content: PlanContent): readonly Block[] {
  const { headings } = content;
  const last = lastDecision(theme, content);
  if (!last) return [];
  const { decision, day, meeting, nextLook } = last;
  // It may be another one than the plan follows.
  const isOther = theme.wayForward.ok && decision !== theme.wayForward.value;
  const when = label(upperFirst(headings.date(day)));
  return [
    paragraph(meeting === undefined ? [when] : [when, words(`, ${meeting}`)]),
    ...(isOther ? [paragraph([label(oneLine(wordFor(headings.values.wayForward, decision)))])] : []),
    ...(nextLook ? [labelled(headings.forum.nextLook, dated(nextLook, content), headings)] : []),
  ];
}

export function openActions({ actions }: Theme): readonly Action[] {
  return actions.filter(({ what, done }) => what.ok && isBlank(done));
}

function actionList(actions: readonly Action[], content: PlanContent): readonly Block[] {
  const { headings, names } = content;
  if (actions.length === 0) return [];
  const about = ({ owner, due }: Action) =>
    [
      ...(owner.ok ? [nameOf(owner.value, names)] : []),
      ...(due.ok ? [headings.forum.coming.dueBy(dated(due.value, content))] : []),
    ].join(', ');
  const lines = actions.map((one) => {
    const more = about(one);
    return oneLine(textOf(one.what) + (more === '' ? '' : ` (${more})`));
  });
  return [{ kind: 'list', ordered: false, items: lines.map((line) => [paragraph(line)]) }];
}

/** A date in words, and that it has passed where it has. */
function dated(date: PartialDate, { headings, today }: Pick<PlanContent, 'headings' | 'today'>): string {
  const said = headings.date(date);
  const isPast = today !== undefined && date.last < today;
  return isPast ? `${said}; ${headings.values.standing.overdue.toLowerCase()}` : said;
}

function labelled(name: string, value: string, { colon }: Headings): Block {
  return paragraph([label(name + colon), words(value)]);
}

function textOf(field: Field<string>): string {
  return field.ok ? field.value : '';
}
