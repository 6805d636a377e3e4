import type { Draft } from '../kinds/draft';
import { readDraft } from '../kinds/read-draft';
import { applyEdits, type TextEdit } from '../text/edit';
import { entryOf } from '../yaml/tree';
import { putStakeholders, type NewStakeholder } from './fixes/makers/parties';
import { oneLine } from '../yaml/write-scalar';

/** The edits that add somebody to a list of stakeholders; none where its text leaves no safe place for them. */
export function addStakeholder(list: Draft, given: NewStakeholder): readonly TextEdit[] {
  return addStakeholders(list, [given]);
}

/** The edits that add some at once, in their order; none where its text leaves no safe place for all of them. */
export function addStakeholders(list: Draft, given: readonly NewStakeholder[]): readonly TextEdit[] {
  if (list.kind !== 'stakeholders') return [];
  const { text, problems } = list.yaml;
  const entries = given.map((one) => ({ ...one, name: oneLine(one.name) }));
  const edit = propose(list, entries);
  if (!edit) return [];
  // In a file that reads strangely the edit may not do what it is meant to; then it is not offered.
  const after = readDraft('stakeholders', applyEdits(text, [edit]));
  if (after.kind !== 'stakeholders' || after.yaml.problems.length > problems.length) return [];
  const names = new Map(
    after.stakeholders.flatMap(({ id, name }) => (id.ok && name.ok ? [[id.value, name.value] as const] : [])),
  );
  const isThere =
    after.stakeholders.length === list.stakeholders.length + entries.length &&
    entries.every(({ id, name }) => names.get(id) === name);
  return isThere ? [edit] : [];
}

/** The file with its first entry. */
export function newStakeholderList(given: NewStakeholder): string {
  const edit = propose(readDraft('stakeholders', ''), [{ ...given, name: oneLine(given.name) }]);
  return applyEdits('', edit ? [edit] : []);
}

function propose(list: Draft, entries: readonly NewStakeholder[]): TextEdit | undefined {
  const { root, conflicts } = list.yaml;
  if (conflicts.length > 0) return undefined;
  // A file in braces without a list in it is hardly one of stakeholders.
  if (root && (root.kind !== 'map' || root.flow) && !entryOf(root, 'stakeholders')) return undefined;
  return putStakeholders(list, entries);
}
