import { fileName, renameAt } from '../../features/navigate/rename';
import { formOf } from '../../kinds/kinds';
import { readDraft } from '../../kinds/read-draft';
import type { Plans } from '../../plans/plans';
import type { FieldFact } from '../../schema/field-fact';
import { changedStretch } from '../../text/changed-stretch';
import { applyEdits } from '../../text/edit';
import { nodeAt, type TreePath } from '../../yaml/tree';
import { factOf } from '../boxes';
import { pathOf } from '../place';
import { setAnswer } from './answers';
import { refuse, type FieldChanged, type Subject } from './change';
import type { FormerAnswers } from './former';
import type { FormerNames } from './former-names';
import { idsIn, newId } from './new-id';

/** The ids that the form has given to new items, and that nobody has written. */
export type GivenIds = Set<string>;

interface Context {
  readonly uri: string;
  readonly plans: Plans;
  readonly former: FormerAnswers;
  readonly given: GivenIds;
  readonly names: FormerNames;
  /** True when the other files that name an id are to be changed with it. */
  readonly everywhere: boolean;
}

/** Takes note of the ids of items that are put into a list. */
export function noteGiven(subject: Subject, changed: FieldChanged, count: number, given: GivenIds): void {
  const item = factOf(formOf(subject.draft.kind), subject.path)?.item;
  if (changed.kind !== 'edits' || !item || !idField(item)) return;
  const { draft, path } = subject;
  const after = readDraft(draft.kind, applyEdits(draft.yaml.text, changed.edits), draft);
  const list = nodeAt(after.yaml.root, path);
  const first = Number(pathOf(changed.at).at(-1));
  if (list?.kind !== 'list') return;
  for (const id of idsIn(item, { ...list, items: list.items.slice(first, first + count) })) given.add(id);
}

/**
 * What goes along with a changed answer: whatever names an item by an id that is changed names it by the new one, and an
 * id that the form has given follows what the item is called for as long as nothing names it.
 */
export function withNames(subject: Subject, changed: FieldChanged, context: Context): FieldChanged {
  if (changed.kind === 'refused' || changed.edits.length === 0) return changed;
  const { fact, node } = subject;
  if (fact.kind !== 'id' || fact.declares === undefined) return withGivenId(subject, changed, context);
  if (node?.kind !== 'scalar' || node.text.trim() === '') return changed;
  const { draft, path, messages } = subject;
  const after = readDraft(draft.kind, applyEdits(draft.yaml.text, changed.edits), draft);
  const now = nodeAt(after.yaml.root, path);
  if (now?.kind !== 'scalar') return changed;
  const renaming = renameAt(node.range.start, context.uri, now.text, context.plans, messages);
  // Of two that have the id it is not known which is meant where it is used.
  if (renaming.kind === 'refused') return changed;
  const isOwn = ({ uri }: { readonly uri: string }) => uri === context.uri;
  const others = renaming.files.filter((file) => !isOwn(file));
  if (others.length > 0 && !context.everywhere) {
    const files = others.map(({ uri }) => fileName(uri));
    return { ...refuse(messages.answers.namedElsewhere(node.text, files)), isNamedElsewhere: true };
  }
  const own = renaming.files.filter(isOwn).flatMap(({ edits }) => edits);
  const whole = others.length > 0 ? { ...changed, others } : changed;
  if (own.length <= 1) return whole;
  return { ...whole, edits: context.names.rename(draft.yaml.text, node.text, now.text, own) };
}

function withGivenId(subject: Subject, changed: FieldChanged & { kind: 'edits' }, context: Context) {
  const { draft, path, fact, messages } = subject;
  const form = formOf(draft.kind);
  const list = factOf(form, path.slice(0, -2));
  const field = list?.item && idField(list.item);
  if (!list?.item || !field || list.items?.words[0] !== fact.name) return changed;
  const idPath: TreePath = [...path.slice(0, -1), field.name];
  const id = nodeAt(draft.yaml.root, idPath);
  if (id?.kind !== 'scalar' || !context.given.has(id.text)) return changed;
  const after = readDraft(draft.kind, applyEdits(draft.yaml.text, changed.edits), draft);
  const [name, there] = [nodeAt(after.yaml.root, path), nodeAt(after.yaml.root, path.slice(0, -2))];
  if (name?.kind !== 'scalar' || there?.kind !== 'list') return changed;
  const taken = idsIn(list.item, there).filter((one) => one !== id.text);
  const wanted = newId(field, list.item, taken, name.text);
  const used = renameAt(id.range.start, context.uri, wanted, context.plans, messages);
  if (used.kind === 'refused' || used.files.flatMap(({ edits }) => edits).length !== 1) return changed;
  const whole: Subject = {
    ...subject,
    draft: after,
    path: idPath,
    fact: field,
    node: nodeAt(after.yaml.root, idPath),
  };
  const more = setAnswer(whole, wanted, context.former);
  if (more.kind === 'refused') return changed;
  context.given.delete(id.text);
  context.given.add(wanted);
  const now = applyEdits(after.yaml.text, more.edits);
  const { start, endBefore, endAfter } = changedStretch(draft.yaml.text, now);
  const edit = { range: { start, end: endBefore }, text: now.slice(start, endAfter) };
  return { ...changed, edits: [edit] };
}

function idField({ fields }: FieldFact): FieldFact | undefined {
  return fields?.find(({ kind, declares }) => kind === 'id' && declares !== undefined);
}
