import { readDate } from '../../model/dates';
import { findVagueDate } from '../../language/dates/vague-date';
import { readWrittenDate } from '../../language/dates/written-date';
import type { WrittenDate } from '../../model/written-date';
import type { FoundField } from '../../schema/walk-fields';
import type { Draft } from '../../kinds/draft';
import type { ScalarNode } from '../../yaml/tree';

/** A date field with something in it that is not a date, and what that is: the two rules about it share this, so that one speaks. */
export type UnreadDate =
  | {
      readonly kind: 'invalid';
      readonly field: FoundField;
      readonly node: ScalarNode;
      readonly meant: WrittenDate | undefined;
    }
  | { readonly kind: 'vague'; readonly field: FoundField; readonly node: ScalarNode; readonly words: string };

export function unreadDates(draft: Draft): readonly UnreadDate[] {
  return draft.fields.flatMap((field): readonly UnreadDate[] => {
    const { fact, node, open } = field;
    if (fact.kind !== 'date' && fact.kind !== 'periodDate') return [];
    // What is empty, or has parts of its own, is another finding.
    if (open || node?.kind !== 'scalar' || node.text.trim() === '') return [];
    const date = readDate(node.text);
    if (date && (date.precision !== 'year' || fact.kind === 'periodDate')) return [];
    const meant = readWrittenDate(node.text);
    if (meant) return [{ kind: 'invalid', field, node, meant }];
    const words = findVagueDate(node.text);
    return [
      words === undefined ? { kind: 'invalid', field, node, meant } : { kind: 'vague', field, node, words },
    ];
  });
}
