import type { Stage } from '../../model/stage';
import { formOf } from '../../kinds/kinds';
import type { Draft } from '../../kinds/draft';
import { readDraft } from '../../kinds/read-draft';
import { applyEdits, type TextEdit } from '../../text/edit';
import { emptyAt } from '../../text/range';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import type { ParsedYaml } from '../../yaml/parse';
import { entryOf, type Entry, type MapNode } from '../../yaml/tree';
import { writeValue } from '../write-value';

/** The edits that give a commitment this stage; none when it has it, or when there is no safe place for it. */
export function setStage(draft: Draft, stage: Stage): readonly TextEdit[] {
  if (draft.kind !== 'commitment') return [];
  const { text } = draft.yaml;
  const edits = propose(draft.yaml, stage);
  // In a file that reads strangely the edit may not do what it is meant to; then it is not offered.
  const after = readDraft('commitment', applyEdits(text, edits));
  return after.kind === 'commitment' && after.commitment.stage === stage ? edits : [];
}

function propose({ root, text, conflicts, problems }: ParsedYaml, stage: Stage): readonly TextEdit[] {
  if (conflicts.length > 0) return [];
  if (!root) return problems.length > 0 ? [] : [atTheEnd(text, stage)];
  if (root.kind !== 'map') return [];
  const entry = entryOf(root, 'stage');
  return entry ? change(entry, text, stage) : [insert(root, text, stage)];
}

function change(entry: Entry, text: string, stage: Stage): readonly TextEdit[] {
  if (entry.value?.kind === 'scalar' && entry.value.text === stage) return [];
  const edit = writeValue(entry, text, stage);
  return edit ? [edit] : [];
}

/** In the form's place: behind the last of the fields that the form has before it. */
function insert(root: MapNode, text: string, stage: Stage): TextEdit {
  const names = (formOf('commitment').fields ?? []).map(({ name }) => name);
  const before = new Set(names.slice(0, names.indexOf('stage')));
  const after = [...root.entries].reverse().find(({ key }) => before.has(key));
  const first = root.entries[0];
  if (root.flow) {
    if (!first) return { range: emptyAt(root.range.start + 1), text: `stage: ${stage}` };
    if (!after) return { range: emptyAt(first.keyRange.start), text: `stage: ${stage}, ` };
    return { range: emptyAt((after.value?.range ?? after.keyRange).end), text: `, stage: ${stage}` };
  }
  if (!first) return atTheEnd(text, stage);
  const indent = text
    .slice(startOfLine(text, first.keyRange.start), first.keyRange.start)
    .replace('\uFEFF', '');
  const eol = lineBreakOf(text);
  if (!after) return { range: emptyAt(first.keyRange.start), text: `stage: ${stage}${eol}${indent}` };
  const end = endOfLine(text, (after.value?.range ?? after.keyRange).end);
  return { range: emptyAt(end), text: `${eol}${indent}stage: ${stage}` };
}

function atTheEnd(text: string, stage: Stage): TextEdit {
  const eol = lineBreakOf(text);
  const gap = text.replace('\uFEFF', '') === '' || /[\r\n]$/.test(text) ? '' : eol;
  return { range: emptyAt(text.length), text: `${gap}stage: ${stage}${eol}` };
}

function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
