import type { JSX } from 'preact';
import type { FormAnswer, FormQuestion } from '../../../../../server/src/protocol/form';
import { answerAt, placesIn } from '../model/form-document';
import type { FormAct } from '../messages';
import type { FormPath } from '../model/places';
import { Findings } from './findings';
import { idOf } from './ids';
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
  const { title, detail } = useForm(() => store.answer(path));
  const found = useForm(() => {
    const { document } = store;
    const at = store.placeOf(path);
    if (!document || at === undefined) return [];
    return [...placesIn(document, at)]
      .map((place) => answerAt(document, place))
      .filter(({ findings }) => findings);
  });
  return (
    <li data-path={path}>
      <span dir="auto" lang={language}>
        <strong>{title}</strong> {detail}
      </span>
      {found.map(({ at, findings }) => {
        const inner = (store.document && store.keys.pathOf(store.document, at)) ?? path;
        return (
          <div key={at} data-path={inner === path ? undefined : inner}>
            <Findings path={inner} findings={findings} />
          </div>
        );
      })}
    </li>
  );
}
