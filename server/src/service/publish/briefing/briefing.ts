import type { Theme } from '../../model/action-plan';
import { readDate } from '../../model/dates';
import { isBlank } from '../../model/field';
import type { Contact } from '../../model/contacts';
import type { Plans } from '../../plans/plans';
import { answer } from '../answers/answer';
import { at, fact, gapFor, label, lineOf, oneLine, paragraph, upperFirst } from '../build';
import { factsTable } from '../commitment/facts';
import { nameOf } from '../commitment/parties';
import type { Block, PublishedDocument, Row, Section } from '../document';
import { wordFor } from '../headings/headings';
import { contactsPart } from '../plan/contacts';
import { contributionsPart } from '../plan/contributions';
import { lastDecision } from '../plan/last-decision';
import { planPart } from '../plan/plan-part';
import { recordOf } from '../plan/themes';
import { planTitle } from '../plan/title';
import { readPlanContent, type PlanContent } from '../published-plan';
import { datesAhead } from './dates-ahead';
import { draftsOn } from './drafts-on';
import { earlierOn } from './earlier-on';

/**
 * What a forum needs to know before it talks about a theme; nothing where the plan does not have it. `people` are those who may be
 * named in it.
 */
export function publishBriefing(
  plans: Plans,
  uri: string,
  id: string,
  { today, people }: { readonly today?: string; readonly people: readonly Contact[] },
): PublishedDocument | undefined {
  const content = readPlanContent(plans, uri, today);
  const theme = content?.plan.themes.find((one) => one.id.ok && one.id.value === id);
  if (!content || !theme) return undefined;
  const { headings, language, names } = content;
  const about = content.commitments.filter(
    ({ draft }) => draft.commitment.theme.ok && draft.commitment.theme.value.trim() === id,
  );
  const concerned = new Set([
    ...(theme.leadGroup.ok ? [theme.leadGroup.value] : []),
    ...about.flatMap((one) => mentionedIn(plans, uri, one.uri)),
  ]);
  const title = headings.briefing.title + headings.colon + oneLine(names.theme(id));
  return {
    title,
    language,
    subject: planTitle(content),
    contents: { heading: headings.page.contents, deepest: 2 },
    sections: [
      headOf(content, theme, title),
      ...recordOf(content, [theme]).map(([name, table]): Section =>
        planPart(name, table.caption, { blocks: [{ ...table, showsCaption: false }] }),
      ),
      ...contributionsOn(content, id),
      draftsOn(content, about),
      ...earlierOn(plans, content, theme, about),
      ...datesAhead(content, theme, about),
      ...contactsPart(
        people.filter(({ stakeholder }) => stakeholder.ok && concerned.has(stakeholder.value)),
        content,
      ),
    ],
  };
}

function headOf(content: PlanContent, theme: Theme, title: string): Section {
  const { uri, headings, today, draft } = content;
  const day = readDate(today ?? '');
  const forWhom = headings.briefing.forForum(planTitle(content), day && headings.date(day));
  return {
    id: 'briefing',
    level: 1,
    heading: [label(title)],
    blocks: [
      paragraph([{ kind: 'strong', content: [label(forWhom)] }]),
      factsTable(headings.briefing.title, factsOf(content, theme)),
      ...(isBlank(theme.note) ? [] : answer(theme.note, { uri, text: draft.yaml.text }, 2)),
    ],
    source: at(uri, theme.range),
  };
}

function factsOf(content: PlanContent, theme: Theme): readonly Row[] {
  const { uri, headings, names } = content;
  const { plan: messages, forum, values } = headings;
  const { wayForward, leadGroup } = theme;
  const last = lastDecision(theme, content);
  const words = (text: string): readonly Block[] => [paragraph([label(text)])];
  return [
    fact(messages.theme, lineOf(isBlank(theme.title) ? theme.id : theme.title, uri)),
    fact(
      messages.wayForward,
      wayForward.ok
        ? words(oneLine(wordFor(values.wayForward, wayForward.value)))
        : isBlank(wayForward)
          ? words(messages.undecided)
          : [gapFor(wayForward, uri)],
    ),
    ...(leadGroup.ok
      ? [fact(messages.leadGroup, nameOf(leadGroup.value, names))]
      : isBlank(leadGroup)
        ? []
        : [fact(messages.leadGroup, [gapFor(leadGroup, uri)])]),
    ...(last
      ? [
          fact(forum.lastDecision, [
            paragraph([
              label(upperFirst(headings.date(last.day))),
              label(last.meeting === undefined ? '' : `, ${last.meeting}`),
            ]),
          ]),
        ]
      : []),
    ...(last?.nextLook ? [fact(forum.nextLook, words(upperFirst(headings.date(last.nextLook))))] : []),
  ];
}

function contributionsOn(content: PlanContent, id: string): readonly Section[] {
  const contributions = content.contributions.map((file) => ({
    ...file,
    contributions: file.contributions.filter(({ theme }) => theme.ok && theme.value.trim() === id),
  }));
  // The commitments are not in this document, so nothing leads to them.
  return contributionsPart({ ...content, commitments: [], contributions });
}

function mentionedIn(plans: Plans, planUri: string, uri: string): readonly string[] {
  const own = plans.surroundings(planUri).commitments.find((one) => one.uri === uri);
  return own?.mentions.map(({ id }) => id) ?? [];
}
