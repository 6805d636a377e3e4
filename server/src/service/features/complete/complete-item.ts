import type { NextItem, ValueContext } from '../../cursor/cursor-context';
import { join } from '../../put/written';
import type { FieldFact } from '../../schema/field-fact';
import { bodyAt } from './body-at';
import type { CompleteInput } from './complete-input';
import { completeValue } from './complete-values';
import { sortKey, type Completion } from './completion';
import { templateName } from './templates';

/** The next item of a list on a line of its own, dash and all. */
export function completeItem(
  context: ValueContext,
  { column, aside }: NextItem,
  { item }: FieldFact,
  input: CompleteInput,
): readonly Completion[] {
  if (!item) return [];
  if (item.kind !== 'map' && item.kind !== 'text') {
    const values = aside ? [] : completeValue(context, item, input);
    return values.map((value) =>
      value.kind === 'action' ? value : { ...value, insert: join(['- ', value.insert]) },
    );
  }
  // Elsewhere in the line only what has a name of its own is found.
  if (aside && item.kind === 'text') return [];
  const { body, lineIndent } = bodyAt(context, input);
  const name = templateName(item);
  return [
    {
      label: item.kind === 'text' ? '- ' : name,
      kind: 'field',
      detail: item.label,
      range: context.range,
      insert: join(['- ', body.writeItem(item, column + 2 - lineIndent)]),
      filter: `${name} ${item.label}`,
      sort: sortKey(aside ? 7 : 1, 0),
    },
  ];
}
