import type { Draft } from '../../kinds/draft';
import { readDraft } from '../../kinds/read-draft';
import type { Stage } from '../../model/stage';
import { putField } from '../../put/put-field';
import { putValue } from '../../put/put-value';
import { plain } from '../../put/written';
import { applyEdits, type TextEdit } from '../../text/edit';
import { entryOf, type Entry } from '../../yaml/tree';

/** The edits that give a commitment this stage; none when it has it, or when there is no safe place for it. */
export function setStage(draft: Draft, stage: Stage): readonly TextEdit[] {
  if (draft.kind !== 'commitment') return [];
  const { text } = draft.yaml;
  const edits = propose(draft, stage);
  // In a file that reads strangely the edit may not do what it is meant to; then it is not offered.
  const after = readDraft('commitment', applyEdits(text, edits));
  return after.kind === 'commitment' && after.commitment.stage === stage ? edits : [];
}

function propose(draft: Draft, stage: Stage): readonly TextEdit[] {
  const { root, text, conflicts, problems } = draft.yaml;
  if (conflicts.length > 0 || (!root && problems.length > 0)) return [];
  const entry = root && entryOf(root, 'stage');
  const field = () => plain(`stage: ${stage}`);
  const edit = entry
    ? change(entry, text, stage)
    : putField(draft, ['stage'], { block: field, inline: field });
  return edit ? [edit] : [];
}

function change(entry: Entry, text: string, stage: Stage): TextEdit | undefined {
  const isSo = entry.value?.kind === 'scalar' && entry.value.text === stage;
  return isSo ? undefined : putValue(entry, text, stage);
}
