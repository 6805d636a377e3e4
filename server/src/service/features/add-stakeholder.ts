import type { Draft } from '../kinds/draft';
import { readDraft } from '../kinds/read-draft';
import { applyEdits, type TextEdit } from '../text/edit';
import { readIndentation } from '../text/indentation';
import { endOfLine } from '../yaml/line-at';
import { entryOf } from '../yaml/tree';
import { writeRows } from '../put/write-rows';
import { nextLine } from '../yaml/layout/rows';
import { plain } from '../put/written';
import { addEntry, onLines, type NewStakeholder } from './fixes/serve/parties';
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
  return `stakeholders:\n${onLines({ ...given, name: oneLine(given.name) }, 2)}\n`;
}

function propose({ yaml }: Draft, entry: NewStakeholder): TextEdit | undefined {
  const { root, text, conflicts } = yaml;
  if (conflicts.length > 0) return undefined;
  const { step } = readIndentation(text);
  const list = root && entryOf(root, 'stakeholders');
  if (list?.value) return addEntry(root, text, entry);
  if (list) {
    const rest = text.slice(list.keyRange.end, endOfLine(text, list.keyRange.end));
    if (!/^\s*:\s*(?:#.*)?$/.test(rest)) return undefined;
    return writeRows(text, nextLine(text, list.keyRange.end), plain(onLines(entry, step)));
  }
  if (root && (root.kind !== 'map' || root.flow)) return undefined;
  return writeRows(text, text.length, plain(`stakeholders:\n${onLines(entry, step)}`));
}
