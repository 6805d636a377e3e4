import { isBlank } from '../../model/field';
import { answerIn, at, fact, gapFor, label, lineOf, oneLine, paragraph, upperFirst, words } from '../build';
import { factsTable, spanBlocks } from '../commitment/facts';
import { nameOf } from '../commitment/parties';
import { loweredNote } from '../commitment/sign-off';
import { unreadGaps } from '../commitment/unread';
import type { Row, Section } from '../document';
import type { PlanContent } from '../published-plan';

/** The plan's title, and what is known of it at a glance. */
export function titlePart(content: PlanContent): Section {
  const { plan, draft, uri, headings } = content;
  return {
    id: 'plan',
    level: 1,
    heading: [
      plan.title.ok
        ? answerIn(at(uri, plan.title.range, 'title'), words(planTitle(content)))
        : label(planTitle(content)),
    ],
    blocks: [
      ...unreadGaps(draft, uri, headings),
      factsTable(headings.plan.facts, factsOf(content)),
      ...loweredNote(content),
    ],
    source: at(uri, plan.title.range),
  };
}

export function planTitle({ plan: { title }, headings }: Pick<PlanContent, 'plan' | 'headings'>): string {
  return title.ok ? oneLine(title.value) : headings.plan.untitled;
}

function factsOf({ plan, uri, headings, names }: PlanContent): readonly Row[] {
  const { plan: messages } = headings;
  const { country, number, period, submitted, forum, coChairs } = plan;
  const rows: Row[] = [];
  if (!isBlank(country))
    rows.push(fact(messages.country, lineOf(country, uri), at(uri, country.range, 'country')));
  if (number.ok) rows.push(fact(messages.number, String(number.value), at(uri, number.range, 'number')));
  const span = spanBlocks(period, uri, headings);
  rows.push(fact(messages.period, span, at(uri, period.anchor, 'period')));
  if (!isBlank(submitted)) {
    const blocks = submitted.ok
      ? [paragraph([label(upperFirst(headings.date(submitted.value)))])]
      : [gapFor(submitted, uri)];
    rows.push(fact(messages.submitted, blocks, at(uri, submitted.range, 'submitted')));
  }
  if (!isBlank(forum))
    rows.push(fact(messages.forum, lineOf(forum, uri), at(uri, forum.range, 'forum.name')));
  const [first] = coChairs;
  if (first) {
    const chairs = headings.and(coChairs.map(({ text }) => nameOf(text, names)));
    rows.push(fact(messages.coChairs, chairs, at(uri, first.range, 'forum.co_chairs')));
  }
  return rows;
}
