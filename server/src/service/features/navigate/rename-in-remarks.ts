import { discussionsOf } from '../../kinds/discussion/discussion-file';
import type { Plans } from '../../plans/plans';
import type { TextEdit } from '../../text/edit';
import type { Occurrence } from './occurrences';

/** The edits by which remarks on an item of a draft call it by its new id, where it is declared. */
export function renameInRemarks(
  { uri, name }: Occurrence,
  id: string,
  plans: Plans,
): readonly { readonly uri: string; readonly edits: readonly TextEdit[] }[] {
  const list = name.field.slice(0, name.field.lastIndexOf('.') + 1);
  const called = list + name.id;
  return discussionsOf(uri).flatMap((file) => {
    const discussion = plans.draft(file);
    if (discussion?.kind !== 'discussion') return [];
    const edits = discussion.remarks.flatMap(({ about }): readonly TextEdit[] => {
      if (!about.ok || (about.value !== called && !about.value.startsWith(`${called}.`))) return [];
      const { start, end } = about.range;
      const at = discussion.yaml.text.slice(start, end).indexOf(called);
      const from = start + at + list.length;
      return at < 0 ? [] : [{ range: { start: from, end: from + name.id.length }, text: id }];
    });
    return edits.length === 0 ? [] : [{ uri: file, edits }];
  });
}
