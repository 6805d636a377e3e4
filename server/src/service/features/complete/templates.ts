import type { KeyContext, ValueContext } from '../../cursor/cursor-context';
import { join, toAnswer } from '../../put/written';
import type { FieldFact } from '../../schema/field-fact';
import { bodyAt } from './body-at';
import type { CompleteInput } from './complete-input';
import { sortKey, type Completion } from './completion';

/** What authors call it, as they type it: `milestone`, `action plan`. */
export function templateName({ label }: FieldFact): string {
  return label.toLowerCase();
}

/** All that the form asks for at once, where nothing of it stands yet: a whole draft, or an item behind its dash. */
export function completeTemplate(
  context: KeyContext,
  fact: FieldFact,
  input: CompleteInput,
): readonly Completion[] {
  const isWhole = context.path.length === 0 && input.draft.yaml.root?.kind !== 'map';
  const isItem = typeof context.path.at(-1) === 'number';
  if (context.flow || context.hasColon || context.siblings.length > 0 || !(isWhole || isItem)) return [];
  const { body, lineIndent } = bodyAt(context, input, { asks: isWhole });
  const name = templateName(fact);
  return [
    {
      label: name,
      kind: 'field',
      detail: fact.help,
      range: context.range,
      insert: isWhole ? body.writeParts(fact) : body.writeItem(fact, context.column - lineIndent),
      filter: `${name} ${fact.label}`,
      sort: sortKey(isWhole ? 0 : 1, 0),
    },
  ];
}

/** A comment that silences a check on the line below: for those who ask for it, and not in everybody's way. */
export function completeIgnore(
  contexts: readonly (KeyContext | ValueContext)[],
  { messages }: CompleteInput,
): readonly Completion[] {
  const context = contexts.find(({ opensLine, written }) => opensLine === true && /^i/i.test(written));
  if (!context) return [];
  const [rule, why] = messages.features.ignoreStops;
  return [
    {
      label: 'ignore',
      kind: 'field',
      detail: messages.features.ignoreDetail,
      range: context.range,
      insert: join([context.lead, '# codraft-ignore ', toAnswer(rule), ' -- ', toAnswer(why)]),
      sort: sortKey(9, 1),
    },
  ];
}
