import { answer } from '../answers/answer';
import type { Amendment } from '../../model/action-plan';
import { isBlank, type Field } from '../../model/field';
import {
  answerIn,
  at,
  cell,
  column,
  dateBlocks,
  gapFor,
  inlineGap,
  label,
  oneLine,
  paragraph,
  upperFirst,
  words,
} from '../build';
import { nameOf } from '../commitment/parties';
import type { Block, Inline, Row, Section } from '../document';
import { wordFor } from '../headings/headings';
import type { PlanContent } from '../published-plan';
import { planPart } from './plan-part';

/**
 * The log of what was changed after the plan was submitted, or is to be: when, which commitments, what and why, and who agreed
 * on which day. No section when nothing was.
 */
export function amendmentsPart(content: PlanContent): readonly Section[] {
  const { plan, draft, uri, headings } = content;
  const { plan: messages, values } = headings;
  const [first] = plan.amendments;
  if (!first) return [];
  const isStated = plan.amendments.some(({ state }) => !isBlank(state));
  const columns = [
    column(messages.date, 3),
    ...(isStated ? [column(messages.amendmentState, 3)] : []),
    column(messages.amendment, 5),
    column(messages.reason, 6),
    column(messages.agreedBy, 4),
  ];
  const rows = plan.amendments.map((amendment): Row => {
    const { index, range, date, kind, state, commitments, reason, changes } = amendment;
    const source = (field: Field<unknown>, name: string) =>
      at(uri, field.range, `amendments.${index}.${name}`);
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
        cell(dateBlocks(date, uri, headings.date), { source: source(date, 'date') }),
        ...(isStated ? [cell(stateOf(state, content), { source: at(uri, state.range) })] : []),
        cell(
          [
            { kind: 'paragraph', text: [...what, ...which] },
            ...(isBlank(changes) ? [] : answer(changes, { uri, text: draft.yaml.text }, 6)),
          ],
          { source: at(uri, kind.range) },
        ),
        cell(answer(reason, { uri, text: draft.yaml.text }, 6), { source: source(reason, 'reason') }),
        cell(agreementOf(amendment, content)),
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

/** One without a state is done. */
function stateOf(state: Amendment['state'], { uri, headings: { values } }: PlanContent): readonly Block[] {
  if (!state.ok && !isBlank(state)) return [gapFor(state, uri)];
  const word = wordFor(values.amendmentState, state.ok ? state.value : 'done');
  return [paragraph([label(oneLine(word))])];
}

/** Who agreed, and below it when. */
function agreementOf(
  { index, agreedBy, agreedByList, agreedOn }: Amendment,
  { uri, headings, names }: PlanContent,
): readonly Block[] {
  const bodies = words(headings.and(agreedBy.map(({ text }) => nameOf(text, names))));
  const shown = (field: Field<unknown>, name: string, content: Inline) =>
    paragraph([answerIn(at(uri, field.range, `amendments.${index}.${name}`), content)]);
  return [
    ...(agreedBy.length > 0 ? [shown(agreedByList, 'agreed_by', bodies)] : []),
    ...(!agreedByList.ok && agreedByList.state === 'open' ? [gapFor(agreedByList, uri)] : []),
    ...(agreedOn.ok
      ? [shown(agreedOn, 'agreed_on', label(upperFirst(headings.date(agreedOn.value))))]
      : isBlank(agreedOn)
        ? []
        : [gapFor(agreedOn, uri)]),
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
