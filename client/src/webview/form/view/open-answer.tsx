import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormAnswer, FormQuestion } from '../../../../../server/src/protocol/form';
import { keyOf } from '../model/box';
import type { FormPath } from '../model/places';
import { describedBy } from './findings';
import { focusOn } from './focus';
import { idOf } from './ids';
import { Refused } from './refused';
import { TextBox } from './text-box';
import { useForm, useStore } from './use-form';

export interface Opening {
  /** True when it is to be left open. */
  readonly isOpen: boolean;
  readonly set: (isOpen: boolean) => void;
}

/** Whether an answer is left open: as the file has it, or as was said here and has no reason yet. */
export function useOpening(path: FormPath, { state }: FormAnswer): Opening {
  const store = useStore();
  const key = keyOf({ path, part: 'open' });
  const [isOpening, setOpening] = useState(false);
  const isTyped = useForm(() => store.outbox.draft(key) !== undefined);
  /** The reason that was there when it was taken back, for when that was not meant. */
  const taken = useRef('');
  useEffect(() => {
    if (state === 'answered') taken.current = '';
    // While the file still has it, it is on its way out.
    if (!isOpening || state === 'open' || state === 'answered' || taken.current === '') return;
    store.outbox.type(key, taken.current, 'now');
    taken.current = '';
  }, [isOpening, state]);
  // Before the next key is pressed.
  useLayoutEffect(() => {
    if (isOpening && state !== 'open') focusOn(document.getElementById(idOf.box(key)));
  }, [isOpening]);
  useEffect(() => {
    if (state === 'answered') setOpening(false);
  }, [state]);
  return {
    isOpen: state === 'open' || isTyped || (isOpening && state !== 'answered'),
    set: (isOpen) => {
      setOpening(isOpen);
      if (isOpen) {
        store.say(store.words.reasonNeeded);
        return;
      }
      taken.current = store.shownIn(key);
      const isSent = store.outbox.draft(key)?.phase === 'sent';
      store.outbox.drop(key);
      if (state === 'open' || isSent) store.change(path, { kind: 'answer', value: '' });
    },
  };
}

interface OpenAnswerProps {
  readonly path: FormPath;
  readonly question: FormQuestion;
  readonly answer: FormAnswer;
  readonly opening: Opening;
}

/** Leaves an answer open, and takes that back. What is answered is not lost by it: then it is not offered. */
export function Undecided({ path, question, answer, opening }: OpenAnswerProps): JSX.Element | null {
  const store = useStore();
  const words = useForm(() => store.words);
  const isReadOnly = useForm(() => store.isReadOnly);
  const isTyped = useForm(() => store.outbox.draft(path) !== undefined);
  const isLocked = answer.locked !== undefined || answer.conflict !== undefined;
  if (!opening.isOpen && (!question.mayBeOpen || isReadOnly || isLocked)) return null;
  const isSpent = !opening.isOpen && (answer.state === 'answered' || isTyped);
  return (
    <label class={`undecided${isSpent ? ' spent' : ''}`}>
      <input
        type="checkbox"
        checked={opening.isOpen}
        disabled={isReadOnly || isLocked}
        aria-labelledby={`undecided:${path} ${idOf.label(path)}`}
        onChange={({ currentTarget }) => opening.set(currentTarget.checked)}
      />
      <span id={`undecided:${path}`}>{words.notDecided}</span>
    </label>
  );
}

/** Why it is not decided yet. */
export function Reason({ path, question, answer }: Omit<OpenAnswerProps, 'opening'>): JSX.Element {
  const words = useForm((store) => store.words);
  const key = keyOf({ path, part: 'open' });
  const isMissing = useForm((store) => answer.state !== 'open' && store.shownIn(key).trim() === '');
  return (
    <div class="reason">
      <p id={`reason:${path}`}>{words.notDecidedReason}</p>
      <TextBox
        box={key}
        kind="line"
        labelledBy={`${idOf.label(path)} reason:${path}`}
        describedBy={`${idOf.needed(path)} ${describedBy(path, question.help, answer.findings)}`}
      />
      {isMissing && (
        <p class="unsaved" id={idOf.needed(path)}>
          {words.reasonNeeded}
        </p>
      )}
      <Refused box={key} />
    </div>
  );
}
