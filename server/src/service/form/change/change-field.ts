import type { Messages } from '../../messages/messages';
import type { Plans } from '../../plans/plans';
import { applyEdits } from '../../text/edit';
import { FormMemory } from '../form-memory';
import { pathOf } from '../place';
import { leaveOpen, setAnswer } from './answers';
import type { ChangeRequest, FieldChange, FieldChanged, Subject } from './change';
import { FormerAnswers } from './former';
import { FormerNames } from './former-names';
import { insertItems, moveItem, removeItem } from './lists';
import { noteGiven, withNames, type GivenIds } from './names-given';
import { noteChange } from './notes';
import { subjectOf } from './subject';

/** Makes edits of changes, and remembers how answers had been written before. */
export interface FormEditor {
  /** The edits that change one answer, tried out; or why it is not changed. Nothing is changed by it. */
  change(uri: string, request: ChangeRequest): FieldChanged;
  forget(uri: string): void;
}

/** What is remembered of one draft. */
interface Known {
  readonly former: FormerAnswers;
  readonly names: FormerNames;
  readonly given: GivenIds;
}

/** One for all the drafts of the plans. The memory is that of whoever hands the forms out. */
export function createFormEditor(plans: Plans, messages: Messages, memory = new FormMemory()): FormEditor {
  const known = new Map<string, Known>();
  return {
    change(uri, request) {
      const found = subjectOf(uri, request, { plans, messages, memory });
      if ('message' in found) return found;
      const { subject, change } = found;
      const own = known.get(uri) ?? {
        former: new FormerAnswers(),
        names: new FormerNames(),
        given: new Set(),
      };
      known.set(uri, own);
      const made = changeOf(subject, change, own.former);
      const changed =
        change.kind === 'answer'
          ? withNames(subject, made, { uri, plans, ...own, everywhere: change.everywhere === true })
          : made;
      const count = change.kind === 'insert' ? 1 + (change.more?.length ?? 0) : undefined;
      if (count !== undefined) noteGiven(subject, changed, count, own.given);
      if (changed.kind === 'edits' && changed.edits.length > 0) {
        const after = applyEdits(subject.draft.yaml.text, changed.edits);
        const by = { kind: change.kind, at: subject.path, to: pathOf(changed.at) };
        memory.made(uri, after, count === undefined ? by : { ...by, count });
      }
      return changed;
    },
    forget(uri) {
      known.delete(uri);
      memory.forget(uri);
    },
  };
}

function changeOf(subject: Subject, change: FieldChange, former: FormerAnswers): FieldChanged {
  switch (change.kind) {
    case 'answer':
      return setAnswer(subject, change.value, former);
    case 'open':
      return leaveOpen(subject, change.why, former);
    case 'insert':
      return insertItems(subject, change.index, [change.value ?? '', ...(change.more ?? [])], former);
    case 'remove':
      return removeItem(subject, former);
    case 'move':
      return moveItem(subject, change.index);
    case 'note':
      return noteChange(subject, change.index, change.text);
  }
}
