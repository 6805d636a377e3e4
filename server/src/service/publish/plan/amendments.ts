import { answer } from '../answers/answer';
import { at, cell, column, dateBlocks, inlineGap, label, oneLine, words } from '../build';
import { nameOf } from '../commitment/parties';
import type { Inline, Row, Section } from '../document';
import { wordFor } from '../headings/headings';
import type { PlanContent } from '../published-plan';
import { planPart } from './plan-part';

/** What was changed after the plan was submitted; no section when nothing was. */
export function amendmentsPart(content: PlanContent): readonly Section[] {
  const { plan, draft, uri, headings, names } = content;
  const { plan: messages, values } = headings;
  const [first] = plan.amendments;
  if (!first) return [];
  const columns = [
    column(messages.date, 3),
    column(messages.amendment, 4),
    column(messages.reason, 6),
    column(messages.agreedBy, 4),
  ];
  const rows = plan.amendments.map(({ range, date, kind, commitments, reason, agreedBy }): Row => {
    const what: readonly Inline[] = kind.ok
      ? [label(oneLine(wordFor(values.amendment, kind.value)))]
      : [inlineGap(kind)];
    const which = commitments.flatMap(({ number }, i) => [
      words(i === 0 ? headings.colon : '; '),
      commitmentLink(number, content),
    ]);
    return {
      isHeaded: true,
      source: at(uri, range),
      cells: [
        cell(dateBlocks(date, uri, headings.date), { source: at(uri, date.range) }),
        cell([{ kind: 'paragraph', text: [...what, ...which] }], { source: at(uri, kind.range) }),
        cell(answer(reason, { uri, text: draft.yaml.text }, 6), { source: at(uri, reason.range) }),
        cell(agreedBy.length === 0 ? [] : headings.and(agreedBy.map(({ text }) => nameOf(text, names)))),
      ],
    };
  });
  return [
    planPart('amendments', messages.amendments, {
      blocks: [{ kind: 'table', caption: messages.amendments, columns, rows }],
      source: at(uri, first.range),
    }),
  ];
}

/** By its number, as a link where the plan has just one commitment of that number. */
function commitmentLink(number: number, { commitments, headings }: PlanContent): Inline {
  const name = label(headings.commitment.numbered(number));
  const found = commitments.filter(
    ({ draft: { commitment } }) => commitment.number.ok && commitment.number.value === number,
  );
  const [only, second] = found;
  return only && !second ? { kind: 'link', href: `#${only.prefix}`, content: [name] } : name;
}
