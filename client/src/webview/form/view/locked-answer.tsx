import type { JSX } from 'preact';
import type { FormAnswer } from '../../../../../server/src/protocol/form';
import type { FormPath } from '../model/places';
import { idOf } from './ids';
import { useForm, useStore } from './use-form';

interface LockedAnswerProps {
  readonly path: FormPath;
  readonly answer: FormAnswer;
  readonly why: string;
}

/** An answer that is changed in the text only. */
export function LockedAnswer({ path, answer, why }: LockedAnswerProps): JSX.Element {
  const store = useStore();
  const words = useForm(() => store.words);
  const language = useForm(() => store.document?.language);
  const text = answer.shown ?? answer.value ?? '';
  return (
    <div class="locked">
      {text !== '' && (
        <p class="locked-text" dir="auto" lang={language}>
          {text}
        </p>
      )}
      <p class="why">{why}</p>
      <button
        type="button"
        id={idOf.box(path)}
        aria-describedby={idOf.label(path)}
        onClick={() => store.act('text', path)}
      >
        {words.editInText}
      </button>
    </div>
  );
}
