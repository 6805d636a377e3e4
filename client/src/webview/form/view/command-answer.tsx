import type { JSX } from 'preact';
import type { FormAnswer, FormQuestion } from '../../../../../server/src/protocol/form';
import type { FormAct } from '../messages';
import type { FormPath } from '../model/places';
import { Findings, FindingsInside } from './findings';
import { idOf } from './ids';
import { NotesOf } from './notes';
import { useForm, useStore } from './use-form';

interface CommandAnswerProps {
  readonly path: FormPath;
  readonly question: FormQuestion;
  readonly answer: FormAnswer;
  readonly act: FormAct;
}

/** An answer that a command of the editor writes: here it is read, and the command is at hand. */
export function CommandAnswer({ path, question, answer, act }: CommandAnswerProps): JSX.Element {
  const store = useStore();
  const words = useForm(() => store.words);
  const isReadOnly = useForm(() => store.isReadOnly);
  const items = useForm(() => store.items(path));
  const choice = question.choices?.find(({ value }) => value === answer.value);
  const text = choice?.label ?? answer.shown ?? answer.value ?? '';
  return (
    <div class="command">
      {text !== '' && (
        <p class="command-text">
          <strong>{text}</strong>
          {choice?.help !== undefined && <span class="help">{choice.help}</span>}
        </p>
      )}
      {items.length > 0 && (
        <ul class="signatures" aria-labelledby={idOf.label(path)}>
          {items.map((item) => (
            <Signature key={item} path={item} />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <button
          type="button"
          id={idOf.box(path)}
          aria-describedby={idOf.label(path)}
          onClick={() => store.act(act, '')}
        >
          {act === 'sign-off' ? words.signOff : words.setStage}
        </button>
      )}
    </div>
  );
}

/** What has been written at once, with everything that was found in it. */
function Signature({ path }: { readonly path: FormPath }): JSX.Element {
  const store = useStore();
  const language = useForm(() => store.document?.language);
  const { title, detail, findings } = useForm(() => store.answer(path));
  return (
    <li data-path={path}>
      <span dir="auto" lang={language}>
        <strong>{title}</strong> {detail}
      </span>
      <Findings path={path} findings={findings} />
      <FindingsInside path={path} />
      <NotesOf path={path} label={title ?? ''} />
    </li>
  );
}
