import type { Messages } from '../../messages/messages';
import type { Plans } from '../../plans/plans';
import { leaveOpen, setAnswer } from './answers';
import type { FieldChange, FieldChanged, Subject } from './change';
import { FormerAnswers } from './former';
import { insertItem, moveItem, removeItem } from './lists';
import { noteChange } from './notes';
import { subjectOf } from './subject';

/** Which answer is changed, and how. `was` is what stood there for whoever changes it: its value, or what its item is called. */
export interface ChangeRequest {
  readonly at: string;
  readonly was?: string;
  readonly change: FieldChange;
}

/** Makes edits of changes, and remembers how answers had been written before. */
export interface FormEditor {
  /** The edits that change one answer, tried out; or why it is not changed. Nothing is changed by it. */
  change(uri: string, request: ChangeRequest): FieldChanged;
  forget(uri: string): void;
}

/** One for all the drafts of the plans. */
export function createFormEditor(plans: Plans, messages: Messages): FormEditor {
  const known = new Map<string, FormerAnswers>();
  return {
    change(uri, request) {
      const found = subjectOf(uri, request, plans, messages);
      if ('message' in found) return found;
      const former = known.get(uri) ?? new FormerAnswers();
      known.set(uri, former);
      return changeOf(found, request.change, former);
    },
    forget: (uri) => void known.delete(uri),
  };
}

function changeOf(subject: Subject, change: FieldChange, former: FormerAnswers): FieldChanged {
  switch (change.kind) {
    case 'answer':
      return setAnswer(subject, change.value, former);
    case 'open':
      return leaveOpen(subject, change.why, former);
    case 'insert':
      return insertItem(subject, change.index, change.value ?? '', former);
    case 'remove':
      return removeItem(subject, former);
    case 'move':
      return moveItem(subject, change.index);
    case 'note':
      return noteChange(subject, change.index, change.text);
  }
}
