import type { Draft } from '../kinds/draft';
import { readDraft } from '../kinds/read-draft';
import { applyEdits, type TextEdit } from '../text/edit';
import { entryOf } from '../yaml/tree';
import { putStakeholder, type NewStakeholder } from './fixes/makers/parties';
import { oneLine } from '../yaml/write-scalar';

/** The edits that add somebody to a list of stakeholders; none where its text leaves no safe place for them. */
export function addStakeholder(list: Draft, given: NewStakeholder): readonly TextEdit[] {
  if (list.kind !== 'stakeholders') return [];
  const { text, problems } = list.yaml;
  const entry = { ...given, name: oneLine(given.name) };
  const edit = propose(list, entry);
  if (!edit) return [];
  // In a file that reads strangely the edit may not do what it is meant to; then it is not offered.
  const after = readDraft('stakeholders', applyEdits(text, [edit]));
  const isThere =
    after.kind === 'stakeholders' &&
    after.stakeholders.length === list.stakeholders.length + 1 &&
    after.yaml.problems.length <= problems.length &&
    after.stakeholders.some(
      ({ id, name }) => id.ok && id.value === entry.id && name.ok && name.value === entry.name,
    );
  return isThere ? [edit] : [];
}

/** The file with its first entry. */
export function newStakeholderList(given: NewStakeholder): string {
  const edit = propose(readDraft('stakeholders', ''), { ...given, name: oneLine(given.name) });
  return applyEdits('', edit ? [edit] : []);
}

function propose(list: Draft, entry: NewStakeholder): TextEdit | undefined {
  const { root, conflicts } = list.yaml;
  if (conflicts.length > 0) return undefined;
  // A file in braces without a list in it is hardly one of stakeholders.
  if (root && (root.kind !== 'map' || root.flow) && !entryOf(root, 'stakeholders')) return undefined;
  return putStakeholder(list, entry);
}
