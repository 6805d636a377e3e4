import { contextsAt } from '../../cursor/locate';
import { join, rest } from '../../put/written';
import type { KeyContext, ValueContext } from '../../cursor/cursor-context';
import { formOf } from '../../kinds/kinds';
import type { FieldFact } from '../../schema/field-fact';
import { factAt } from '../../schema/walk-fields';
import { readConflicts } from '../../yaml/conflicts';
import { completeChecks } from './complete-checks';
import type { CompleteInput } from './complete-input';
import { completeItem } from './complete-item';
import { completeKeys } from './complete-keys';
import { completeValue, openFlow } from './complete-values';
import type { Completion } from './completion';
import { completeIgnore, completeTemplate } from './templates';

/** What can be written at the cursor; nothing inside long texts, comments and what git could not merge. */
export function completeAt(offset: number, input: CompleteInput): readonly Completion[] {
  const { text, lines, conflicts } = input.draft.yaml;
  if (conflicts.some(({ range, around = range }) => around.start <= offset && offset <= around.end))
    return [];
  const contexts = contextsAt(conflicts.length > 0 ? readConflicts(text).text : text, lines, offset);
  const items = contexts.flatMap((context) =>
    completeContext(context, input).map((item) =>
      item.kind === 'action' ? item : { ...item, insert: join([context.lead, item.insert, context.tail]) },
    ),
  );
  return [...items, ...completeIgnore(contexts, input)];
}

function completeContext(context: KeyContext | ValueContext, input: CompleteInput): readonly Completion[] {
  const fact = factAt(formOf(input.draft.kind), context.path);
  if (context.kind === 'key') return fact ? completeKey(context, fact, input) : [];
  if (context.item) return fact?.kind === 'list' ? completeItem(context, context.item, fact, input) : [];
  if (fact?.kind === 'list')
    return context.flow ? [] : inBrackets(completeValue(context, fact.item ?? fact, input), fact);
  return fact ? completeValue(context, fact, input) : completeLevel(context, input);
}

function completeKey(context: KeyContext, fact: FieldFact, input: CompleteInput): readonly Completion[] {
  if (context.hasColon && isRight(context, fact, input)) return [];
  if (fact.kind === 'levels') return completeChecks(context, input.messages);
  if (fact.fields) return [...completeKeys(context, fact, input), ...completeTemplate(context, fact, input)];
  if (context.flow) return openFlow(context, fact, input.messages);
  // Behind a dash, or on the line below a key, what is typed may be the value itself.
  const isValue = fact.kind !== 'list' && !context.hasColon && context.siblings.length === 0;
  return isValue ? completeValue({ ...context, kind: 'value' }, fact, input) : [];
}

/** Whoever asks in or before a name that the form knows does not want to lose it. */
function isRight({ range, written }: KeyContext, fact: FieldFact, { draft }: CompleteInput): boolean {
  const name = draft.yaml.text
    .slice(range.start, range.end)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
  return written === '' || (fact.fields ?? []).some((field) => field.name === name);
}

/** Behind `government:` a single id would be text where a list belongs. */
function inBrackets(items: readonly Completion[], fact: FieldFact): readonly Completion[] {
  if (fact.item?.kind === 'map') return [];
  return items.map((item) =>
    item.kind === 'gap' || item.kind === 'action'
      ? item
      : { ...item, insert: join(['[', item.insert, rest, ']']) },
  );
}

/** The level of a check: the form does not list the checks. */
function completeLevel(context: ValueContext, input: CompleteInput): readonly Completion[] {
  const parent = factAt(formOf(input.draft.kind), context.path.slice(0, -1));
  return parent?.kind === 'levels' ? completeValue(context, parent, input) : [];
}
